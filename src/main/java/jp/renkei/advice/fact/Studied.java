package jp.renkei.advice.fact;

/** A country that the survey studied in depth (section 2.2.2). */
public record Studied(String country, String statement) {}
