package jp.renkei.advice.fact;

/** The framework cell of a practice of the interviewees (tables 4-2 to 4-5). */
public record PracticePlace(String practice, String cell) {}
