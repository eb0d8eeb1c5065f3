package jp.renkei.advice.fact;

/**
 * A class on one of the five axes suits a region, under a condition or {@code condition:none}
 * (tables 5-2 to 5-6).
 */
public record ClassSuited(
    String region, String axis, String axisClass, String condition, String statement) {}
