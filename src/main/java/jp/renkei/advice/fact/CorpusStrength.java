package jp.renkei.advice.fact;

/** How strong and weak areas follow from a user's corpus. */
public record CorpusStrength(String statement) {}
