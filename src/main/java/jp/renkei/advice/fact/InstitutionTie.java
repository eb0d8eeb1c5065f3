package jp.renkei.advice.fact;

/** A tie between an institution and Japan (table A4-1). */
public record InstitutionTie(String institution, String statement) {}
