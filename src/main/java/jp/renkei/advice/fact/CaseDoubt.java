package jp.renkei.advice.fact;

/**
 * A doubtful entry of a published case: which ({@code budget}, {@code countries}, {@code
 * programme}, {@code partner}) and why.
 */
public record CaseDoubt(String project, String about, String ja, String en) {}
