package jp.renkei.advice.fact;

/** What the survey says of a country's economy, or of its trade with Japan. */
public record EconomyOf(String country, String statement) {}
