/**
 * What the report's figures of chapter 2 show, drawn from any folder of tables: which picture has
 * which rows, what its axes, marks and notes say.
 *
 * <p>Here does not belong how anything is drawn ({@code metrics.plot}), nor what a country or an
 * area is called in the survey: the labels are given.
 */
package jp.renkei.metrics.picture;
