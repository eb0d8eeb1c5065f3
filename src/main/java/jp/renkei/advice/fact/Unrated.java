package jp.renkei.advice.fact;

/** An item that the organisation chose and gave no level. */
public record Unrated(String question, String item) {}
