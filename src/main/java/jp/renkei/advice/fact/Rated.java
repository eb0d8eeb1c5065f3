package jp.renkei.advice.fact;

/** A level that the organisation gave to one item, such as its own strength in an area. */
public record Rated(String question, String item, String value, String pointer) {}
