package jp.renkei.advice.fact;

/** A question that applies and has no answer, or the answer "not sure". */
public record Unanswered(String question) {}
