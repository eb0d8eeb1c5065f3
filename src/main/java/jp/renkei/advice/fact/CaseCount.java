package jp.renkei.advice.fact;

/**
 * How many of the collected cases take a form and lie in an area (table 3-2); {@code form:any} and
 * {@code area:any} stand for all.
 */
public record CaseCount(String form, String area, String count) {}
