package jp.renkei.advice.fact;

/**
 * The framework cell of a practice of the interviewees (tables 4-2 to 4-5), and whether it is an
 * outcome that is gained rather than something done.
 */
public record PracticePlace(String practice, String cell, String outcome) {}
