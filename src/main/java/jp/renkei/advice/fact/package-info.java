/**
 * The concepts that rules speak of: statements of the survey, answers, figures, and what rules
 * conclude.
 *
 * <p>Every component is an identifier such as {@code region:hub}, or plain text; nothing here
 * computes.
 */
package jp.renkei.advice.fact;
