package jp.renkei.advice.fact;

/** A technology area in which an institution's initiatives lie (table A4-1). */
public record InstitutionField(String institution, String area, String statement) {}
