package jp.renkei.advice.fact;

/** How many researchers took part in a published case. */
public record CaseResearchers(String project, String count) {}
