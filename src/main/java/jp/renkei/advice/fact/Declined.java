package jp.renkei.advice.fact;

/** A value that the organisation could have chosen in an answered question and did not. */
public record Declined(String question, String value, String pointer) {}
