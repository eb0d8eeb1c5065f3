package jp.renkei.advice.fact;

/** A country without figures whose region the survey states (section 2.2.2). */
public record StatedInRegion(String country, String region, String statement) {}
