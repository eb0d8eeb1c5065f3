package jp.renkei.advice.fact;

/** What table A4-1 says of an institution: an initiative, a remark, or a tie that is missing. */
public record InstitutionSaid(String institution, String statement) {}
