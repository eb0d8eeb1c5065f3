/**
 * The survey as statements with sources: the ontology loaded, validated, reasoned over and queried.
 * Knows nothing of advice, rules or metrics; all it needs beyond standard vocabularies it reads
 * from the ontology folder. The only package that sees Jena and the OWL API.
 */
package jp.renkei.knowledge;
