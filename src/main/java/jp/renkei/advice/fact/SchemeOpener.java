package jp.renkei.advice.fact;

/** Who calls for proposals under a programme, and who can answer. */
public record SchemeOpener(String scheme, String statement) {}
