package jp.renkei.rulebase;

/** A conclusion of the tests with three fields. */
public record Weighs(String candidate, String region, String strength) {}
