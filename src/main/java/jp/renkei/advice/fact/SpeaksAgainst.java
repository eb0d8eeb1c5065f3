package jp.renkei.advice.fact;

/** A ground against a candidate. */
public record SpeaksAgainst(String candidate, String strength) {}
