package jp.renkei.advice.fact;

/**
 * One of the first three steps towards the first partner, by method, region and kind of
 * organisation; {@code any} where it holds for all.
 *
 * <p>Of the steps that fit a place ({@code order} 1 to 3), one for the method comes before one for
 * any method, then one for the region before one for any, then one for the kind of organisation.
 * One that {@code precedes} always, or while no office is known, comes before those that never do.
 */
public record FirstStep(
    String method,
    String organisation,
    String region,
    String order,
    String precedes,
    String statement) {}
