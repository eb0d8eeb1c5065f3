package jp.renkei.advice.fact;

/** One of the actions that a recommendation names (sections 5.2, 5.3). */
public record ActionOf(String action, String recommendation) {}
