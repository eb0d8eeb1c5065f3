package jp.renkei.advice.fact;

/** What the interviewees said of a practice (tables 4-6 to 4-9). */
public record PracticeRemark(String practice, String item) {}
