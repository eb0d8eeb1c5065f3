package jp.renkei.advice.fact;

/** How to look for institutions in a region beyond those under study (section 2.4.2). */
public record PartnerSearch(String region, String order, String statement) {}
