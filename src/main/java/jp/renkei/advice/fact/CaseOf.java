package jp.renkei.advice.fact;

/** A published case: its number, its scheme pattern and its programme (tables 3-3, 3-4). */
public record CaseOf(String project, String number, String pattern, String scheme) {}
