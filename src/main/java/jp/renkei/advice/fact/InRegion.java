package jp.renkei.advice.fact;

/** The region in which a country's figures put it, with the figures that decide (section 2.2.2). */
public record InRegion(
    String country,
    String region,
    String papers,
    String referencePapers,
    String eigenvector,
    String referenceEigenvector) {}
