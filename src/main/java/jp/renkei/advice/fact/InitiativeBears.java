package jp.renkei.advice.fact;

/** A gain that an initiative brings nearer (table 2-16, sections 5.1.1, 5.3). */
public record InitiativeBears(String initiative, String value, String strength, String statement) {}
