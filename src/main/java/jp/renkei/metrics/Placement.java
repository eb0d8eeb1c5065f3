package jp.renkei.metrics;

import static java.util.Objects.requireNonNull;

/**
 * Where a country lies on the quadrant plot.
 *
 * @param country the country with the figures that it was placed by
 * @param region its region
 * @param distance its natural-log distance from the reference country, 0 or more; {@link
 *     Double#POSITIVE_INFINITY} where either eigenvector centrality is zero
 */
public record Placement(CountryIndicators country, QuadrantRegion region, double distance) {

  public Placement {
    requireNonNull(country, "country");
    requireNonNull(region, "region");
    if (!(distance >= 0)) {
      throw new IllegalArgumentException("distance is " + distance + ", expected 0 or more");
    }
  }
}
