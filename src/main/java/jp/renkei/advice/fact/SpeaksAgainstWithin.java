package jp.renkei.advice.fact;

/** A ground against a method or pattern in collaboration with one region. */
public record SpeaksAgainstWithin(String candidate, String region, String strength) {}
