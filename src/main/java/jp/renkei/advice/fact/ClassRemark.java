package jp.renkei.advice.fact;

/** A merit or demerit of an axis class (table 3-6). */
public record ClassRemark(String axisClass, String polarity, String statement) {}
