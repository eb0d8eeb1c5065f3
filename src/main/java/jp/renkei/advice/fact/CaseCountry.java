package jp.renkei.advice.fact;

/** A country under study that took part in a published case (tables 3-3, 3-4). */
public record CaseCountry(String project, String country) {}
