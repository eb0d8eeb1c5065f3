/**
 * From papers to the folder of tables that an advice can rest on.
 *
 * <p>Here belong: the order of the stages (corpus, affiliations, keywords, networks, tables), what
 * is counted over all papers, per area and per year, the report of a build, and that a folder is
 * either whole or not there.
 *
 * <p>Here do not belong: how a paper is read, an affiliation placed, a keyword labelled or a
 * centrality computed.
 *
 * <p>May know: {@code corpus}, {@code affiliation}, {@code keyword} and the rest of {@code
 * metrics}. Known by: the doors.
 */
package jp.renkei.metrics.build;
