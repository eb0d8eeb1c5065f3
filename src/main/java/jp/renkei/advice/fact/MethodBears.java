package jp.renkei.advice.fact;

/** A merit or demerit of a method that matters to whoever gave a certain answer (table 3-7). */
public record MethodBears(
    String method, String value, String strength, String polarity, String statement) {}
