package jp.renkei.advice.fact;

/** The purpose that a method serves (table 1-4). */
public record MethodPurpose(String method, String purpose, String statement) {}
