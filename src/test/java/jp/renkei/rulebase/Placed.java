package jp.renkei.rulebase;

/** A stated fact of the tests: where a country lies. */
public record Placed(String country, String region) {}
