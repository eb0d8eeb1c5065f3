package jp.renkei.advice.fact;

/** A merit or demerit of a method (table 3-7). */
public record MethodRemark(String method, String polarity, String statement) {}
