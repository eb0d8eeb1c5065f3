package jp.renkei.advice.fact;

/** How long a published case lasted, in years and as printed. */
public record CaseDuration(String project, String years, String ja, String en) {}
