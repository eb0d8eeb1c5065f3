package jp.renkei.advice.fact;

/**
 * The heading and the framework cell of an initiative (table 2-16), and whether it is given to an
 * institution rather than taken up.
 */
public record InitiativePlace(String initiative, String heading, String cell, String given) {}
