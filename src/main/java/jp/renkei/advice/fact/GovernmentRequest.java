package jp.renkei.advice.fact;

/** What the interviewees ask of government (table 4-9). */
public record GovernmentRequest(String item, String cell) {}
