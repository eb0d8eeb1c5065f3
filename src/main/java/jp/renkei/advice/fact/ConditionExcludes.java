package jp.renkei.advice.fact;

/** An answer with which a condition cannot hold (tables 5-2 to 5-6). */
public record ConditionExcludes(String condition, String value) {}
