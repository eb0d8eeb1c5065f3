package jp.renkei.advice.fact;

/**
 * What government does towards a region or a country, in this order; {@code any} where it holds for
 * all.
 */
public record GovernmentStep(String region, String country, String order, String statement) {}
