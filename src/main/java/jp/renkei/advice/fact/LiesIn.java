package jp.renkei.advice.fact;

/** A country belongs to a region, by figures or as stated. */
public record LiesIn(String country, String region) {}
