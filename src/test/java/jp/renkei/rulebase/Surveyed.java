package jp.renkei.rulebase;

/** A stated fact of the tests: a country that was studied. */
public record Surveyed(String country) {}
