package jp.renkei.advice.fact;

/** The region of a country without papers in a user's corpus. */
public record CorpusAbsence(String region, String statement) {}
