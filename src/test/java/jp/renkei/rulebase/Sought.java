package jp.renkei.rulebase;

/** An answer of the tests. */
public record Sought(String question, String value, String priority) {}
