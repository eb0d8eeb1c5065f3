/**
 * From an organisation's answers to advice: facts, one evaluation of the rules, standings,
 * explanations.
 *
 * <p>Knows metrics, knowledge and rulebase. Knows neither Spring, Drools, Jena nor any fact of the
 * survey.
 */
package jp.renkei.advice;
