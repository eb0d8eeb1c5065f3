package jp.renkei.advice;

import jp.renkei.knowledge.Text;

/**
 * Why an institution was likely chosen for study: inferred, since the survey does not say it.
 *
 * @param criterion the statement of the criterion that it meets
 * @param figures the figures by which it meets it
 */
public record SelectionReason(String criterion, Text figures) {}
