package jp.renkei.advice.fact;

/** What every advice says of itself: what it rests on and does not check. */
public record ScopeNote(String statement) {}
