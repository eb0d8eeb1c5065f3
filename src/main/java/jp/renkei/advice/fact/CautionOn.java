package jp.renkei.advice.fact;

/**
 * A caution about a country, region, method or axis class, for whoever gave a certain answer or
 * {@code answer:any}.
 */
public record CautionOn(String about, String value, String statement) {}
