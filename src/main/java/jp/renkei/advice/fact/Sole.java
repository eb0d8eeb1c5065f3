package jp.renkei.advice.fact;

/** The only value that the organisation chose from a list. */
public record Sole(String question, String value, String pointer) {}
