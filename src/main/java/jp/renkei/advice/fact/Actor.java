package jp.renkei.advice.fact;

/** Who can bring a method or pattern about. */
public record Actor(String candidate, String actor) {}
