package jp.renkei.advice.fact;

/** Which kind of organisation another kind should team up with at home first (section 5.1.2). */
public record DomesticTeam(
    String organisation, String partner, String recommendation, String statement) {}
