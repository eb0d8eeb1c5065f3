package jp.renkei.rulebase;

/** An answer of the tests: that there was none. */
public record Unsaid(String question) {}
