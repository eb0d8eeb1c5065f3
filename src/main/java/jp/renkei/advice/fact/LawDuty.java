package jp.renkei.advice.fact;

/**
 * A duty to check before collaborating, with one country or {@code country:any}; not from the
 * survey.
 */
public record LawDuty(String country, String statement) {}
