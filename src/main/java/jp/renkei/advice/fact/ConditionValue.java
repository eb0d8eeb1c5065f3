package jp.renkei.advice.fact;

/** An answer that meets a condition; any one of several is enough. */
public record ConditionValue(String condition, String value) {}
