package jp.renkei.advice.fact;

/** An institution and the country that it lies in (table 2-12). */
public record InstitutionIn(String institution, String country) {}
