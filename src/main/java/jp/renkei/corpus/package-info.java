/**
 * Papers as the databases export them: readers of four exports, one record of a paper for all of
 * them, the joining of records that are one paper, and the columns that the stages after it read.
 * Knows nothing of what an affiliation or a keyword means, and no other package of the product.
 *
 * <p>The way of a row: {@code PaperInput} (bytes, unpacked, counted) → {@code PaperReader} → {@link
 * jp.renkei.corpus.Paper} → {@code Records} → {@code Duplicates} → {@code Joined} → {@link
 * jp.renkei.corpus.Corpus}. {@link jp.renkei.corpus.CorpusBuild} goes it for files.
 */
package jp.renkei.corpus;
