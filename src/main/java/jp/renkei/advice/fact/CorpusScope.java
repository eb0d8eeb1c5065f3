package jp.renkei.advice.fact;

/** What advice on a user's corpus says of itself before anything else. */
public record CorpusScope(String statement) {}
