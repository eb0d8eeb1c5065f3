package jp.renkei.advice.fact;

/**
 * A merit or demerit of an axis class that matters to whoever gave a certain answer (table 3-6).
 */
public record ClassBears(
    String axisClass, String value, String strength, String polarity, String statement) {}
