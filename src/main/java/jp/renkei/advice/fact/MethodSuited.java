package jp.renkei.advice.fact;

/** A method of collaboration suits a region (table 5-1). */
public record MethodSuited(String method, String region, String statement) {}
