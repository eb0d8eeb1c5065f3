package jp.renkei.advice.fact;

/** The form that a published case is read to take; the report does not print it. */
public record CaseForm(String project, String form, String statement) {}
