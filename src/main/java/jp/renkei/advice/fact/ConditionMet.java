package jp.renkei.advice.fact;

/** A condition under which a statement holds is met. */
public record ConditionMet(String condition) {}
