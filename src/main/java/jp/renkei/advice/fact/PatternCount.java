package jp.renkei.advice.fact;

/** How many collected cases follow a scheme pattern (table 3-5). */
public record PatternCount(String pattern, String count) {}
