package jp.renkei.advice.fact;

/** A ground for a method or pattern in collaboration with one region. */
public record SpeaksForWithin(String candidate, String region, String strength) {}
