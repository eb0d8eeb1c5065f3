package jp.renkei.advice.fact;

/** An area in which the survey could not tell who is strong or weak (table 2-11). */
public record AreaIncomparable(String area, String statement) {}
