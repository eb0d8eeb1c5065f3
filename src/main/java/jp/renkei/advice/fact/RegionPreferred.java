package jp.renkei.advice.fact;

/** A region that the survey itself would look at first when no gain is named (section 2.4.1). */
public record RegionPreferred(String region, String statement) {}
