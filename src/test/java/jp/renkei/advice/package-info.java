/**
 * The specification of the advice, over the product's own ontology and rules. Expected values come
 * from the report, written down by hand in {@link jp.renkei.advice.Survey}, or from the contract;
 * none comes from what the program says.
 */
package jp.renkei.advice;
