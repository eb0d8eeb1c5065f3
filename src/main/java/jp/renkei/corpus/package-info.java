/**
 * Papers as the databases export them: readers, one record of a paper for all of them, and the
 * column store that the stages after it read. Knows nothing of what an affiliation or a keyword
 * means, and no other package of the product.
 */
package jp.renkei.corpus;
