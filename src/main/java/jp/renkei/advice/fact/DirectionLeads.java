package jp.renkei.advice.fact;

/** A direction leads to a recommendation for one kind of organisation (table 5-9). */
public record DirectionLeads(
    String direction, String recommendation, String organisation, String statement) {}
