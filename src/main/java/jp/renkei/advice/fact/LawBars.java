package jp.renkei.advice.fact;

/** A law or resolution that bars collaboration with a country; not from the survey. */
public record LawBars(String country, String statement) {}
