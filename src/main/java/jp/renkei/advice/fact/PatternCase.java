package jp.renkei.advice.fact;

/** A published case of a scheme pattern (tables 3-3, 3-4). */
public record PatternCase(String pattern, String number) {}
