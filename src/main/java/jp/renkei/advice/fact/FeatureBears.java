package jp.renkei.advice.fact;

/** A feature of a country (table 4-8) that speaks against it for whoever gave a certain answer. */
public record FeatureBears(String country, String value, String strength, String statement) {}
