package jp.renkei.advice.fact;

/** The heading and the framework cell of an initiative (table 2-16). */
public record InitiativePlace(String initiative, String heading, String cell) {}
