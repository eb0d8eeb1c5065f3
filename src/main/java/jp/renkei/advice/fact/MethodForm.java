package jp.renkei.advice.fact;

/** The form of collaboration that a method belongs to (table 1-4). */
public record MethodForm(String method, String form) {}
