package jp.renkei.advice.fact;

/** Something that an institution does under a heading, it is not said what (table A4-1). */
public record InstitutionUnder(String institution, String heading) {}
