package jp.renkei.advice.fact;

/** An initiative that an institution takes (table A4-1). */
public record InstitutionDoes(String institution, String initiative, String statement) {}
