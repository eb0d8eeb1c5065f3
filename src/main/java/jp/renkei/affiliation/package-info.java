/**
 * Raw affiliation → institution and country, each with the step that decided it (appendix 1, done
 * better): word lists and places, an optional registry of organisations, matching, rules for names
 * that no registry holds, and the clustering of their spellings.
 *
 * <p>Knows the corpus for its strings and nothing of papers, keywords or networks.
 */
package jp.renkei.affiliation;
