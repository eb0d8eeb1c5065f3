package jp.renkei.advice.fact;

/** A principal commodity of the customs statistics that counts as ICT. */
public record TradedCommodity(String commodity) {}
