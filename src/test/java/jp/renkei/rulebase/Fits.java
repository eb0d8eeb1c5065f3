package jp.renkei.rulebase;

/** A conclusion of the tests: a country fits a gain. */
public record Fits(String country, String gain) {}
