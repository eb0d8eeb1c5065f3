package jp.renkei.advice.fact;

/** A method that the organisation's own circumstances speak for. */
public record Favoured(String candidate) {}
