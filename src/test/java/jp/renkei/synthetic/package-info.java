/**
 * Synthetic corpora whose truth is known: institutions with a heavy tail, countries in the survey's
 * shares (figure 2-6), keywords that form a tree, and affiliations spelled as people spell them.
 *
 * <p>Here belongs what makes such a corpus and its truth, what others' tools need for it, and what
 * becomes of a build of it that is killed. Nothing here reads a corpus by our own readers, and
 * nothing here knows how the product tells spellings apart: it was written before that, from the
 * kinds of spelling found in labelled strings. Arrows: none to the product's packages.
 */
package jp.renkei.synthetic;
