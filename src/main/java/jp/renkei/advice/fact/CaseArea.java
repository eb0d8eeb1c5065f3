package jp.renkei.advice.fact;

/** An area that a published case is read to be about; the report does not print it. */
public record CaseArea(String project, String area, String statement) {}
