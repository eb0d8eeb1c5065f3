package jp.renkei.advice.fact;

/**
 * The survey states a scheme pattern, in one binding of its roles, for a region (table 5-1, section
 * 5.1.1).
 */
public record PatternStated(String pattern, String region, String statement) {}
