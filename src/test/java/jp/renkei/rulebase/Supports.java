package jp.renkei.rulebase;

/** A conclusion of the tests: something speaks for a candidate. */
public record Supports(String candidate, String strength) {}
