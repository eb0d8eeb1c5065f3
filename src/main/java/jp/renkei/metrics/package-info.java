/**
 * Indicators of countries, institutions and areas of technology, and the regions of the quadrant
 * plot that follow from them.
 *
 * <p>Here belong: the tables of indicators (the report's own tables 2-1, 2-6 and 2-12, or those
 * computed from a user's papers), GDP and trade, the rule of section 2.2.2 that places a country in
 * one of five regions, and the named parameters of that rule.
 *
 * <p>Here do not belong: what a region is expected to bring or which method suits it (statements of
 * the ontology), and anything that weighs one candidate against another (rules and advice).
 *
 * <p>May know: {@code corpus}, {@code affiliation}, {@code keyword}. Known by: {@code advice} and
 * the doors.
 */
package jp.renkei.metrics;
