package jp.renkei.advice.fact;

/** A caution that concerns this organisation. */
public record Warns(String statement, String about) {}
