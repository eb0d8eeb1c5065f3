package jp.renkei.advice.fact;

/**
 * A pattern stands on an axis where it suits a region: {@code met}, or {@code conditional} while a
 * condition is open.
 */
public record AxisMatch(
    String pattern, String region, String axis, String axisClass, String match) {}
