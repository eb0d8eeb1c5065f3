package jp.renkei.advice.fact;

/**
 * A value that the organisation chose; the first of an ordered list has priority {@code first},
 * others {@code later}.
 */
public record Chosen(String question, String value, String priority, String pointer) {}
