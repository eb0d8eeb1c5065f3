/**
 * From keywords to technology areas, after the survey's appendix 2: which keywords occur together,
 * the spanning tree of the strongest pairs, the hierarchy read from it, and the areas that labels
 * on broad keywords give to the narrower ones. Which keywords are labelled is in the ontology.
 * Knows papers by {@code corpus} alone; counts no countries and no institutions.
 */
package jp.renkei.keyword;
