package jp.renkei.advice.fact;

/** A country's place in a technology area against its place in ICT as a whole (table 2-11). */
public record AreaPlace(String country, String area, String place, String statement) {}
