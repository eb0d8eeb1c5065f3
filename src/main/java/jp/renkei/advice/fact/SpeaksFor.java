package jp.renkei.advice.fact;

/** A ground for a candidate. */
public record SpeaksFor(String candidate, String strength) {}
