package jp.renkei.advice.fact;

/** A practice of the interviewees answers a direction. */
public record PracticeAnswers(String practice, String direction, String statement) {}
