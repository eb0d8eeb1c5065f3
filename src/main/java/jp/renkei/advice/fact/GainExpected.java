package jp.renkei.advice.fact;

/** Collaboration with a region is expected to bring a gain (tables 5-1, section 2.4.3). */
public record GainExpected(String region, String gain, String statement) {}
