package jp.renkei.advice;

import jp.renkei.knowledge.Text;

/**
 * What is wrong with one place of an answers document.
 *
 * @param pointer the place as a JSON pointer (RFC 6901); empty for the document as a whole
 * @param detail what was found, what was expected and the nearest name
 */
public record AnswerFault(String pointer, Text detail) {}
