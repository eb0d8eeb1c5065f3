package jp.renkei.advice.fact;

/** The kind of organisation that a recommendation is for. */
public record AddressedTo(String recommendation, String organisation) {}
