package jp.renkei.advice.fact;

/** A question whose answer decides whether a condition is met. */
public record ConditionQuestion(String condition, String question) {}
