package jp.renkei.advice.fact;

/** Where a bound scheme pattern stands on one axis (table 3-5). */
public record PatternClass(String pattern, String axis, String axisClass, String statement) {}
