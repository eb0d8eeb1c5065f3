package jp.renkei.advice.fact;

/** How the questionnaire words an option, where it differs from the term's label. */
public record OptionLabel(String term, String ja, String en) {}
