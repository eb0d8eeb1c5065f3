package jp.renkei.advice.fact;

/** An institution is a national laboratory and no university. */
public record NationalLaboratory(String institution, String statement) {}
