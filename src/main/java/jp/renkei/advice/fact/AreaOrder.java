package jp.renkei.advice.fact;

/**
 * In one area a country's relations reach further than another's, other than in ICT as a whole
 * (section 2.2.3).
 */
public record AreaOrder(String area, String above, String below, String statement) {}
