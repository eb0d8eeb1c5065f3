package jp.renkei.rulebase;

/** A stated fact of the tests: what a region is expected to bring. */
public record Expected(String region, String gain, String statement) {}
