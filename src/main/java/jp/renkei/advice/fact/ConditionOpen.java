package jp.renkei.advice.fact;

/** A condition under which a statement holds cannot be told, since a question is unanswered. */
public record ConditionOpen(String condition, String question) {}
