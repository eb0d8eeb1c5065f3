package jp.renkei.advice.fact;

/** The role that a binding of a scheme pattern fixes: who pays or who hosts. */
public record PatternRole(String pattern, String axis, String side) {}
