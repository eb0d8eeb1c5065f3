package jp.renkei.metrics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The plot of papers by eigenvector centrality with one country as crosshair, and the region that
 * each other country falls into.
 *
 * <p>Formula, with {@code p} papers, {@code e} eigenvector centrality and {@code 0} the reference:
 *
 * <ul>
 *   <li>leader: {@code p > p0} and {@code e > e0}
 *   <li>hub: {@code p <= p0} and {@code e > e0}
 *   <li>independent: {@code p > p0} and {@code e <= e0}
 *   <li>otherwise lower left: peer where {@code sqrt(ln(p/p0)^2 + ln(e/e0)^2) <= radius}, else
 *       emerging
 * </ul>
 *
 * <p>Ties: to lie right of or above the crosshair takes more than the reference has, as the report
 * speaks of more papers and a higher centrality; equal values therefore count as left or below.
 * Peers are carved from the lower left only: a country of another quadrant stays there however near
 * it is, as India does, which lies nearer to Japan than Taiwan. An eigenvector centrality of zero
 * is infinitely far, on either side.
 *
 * <p>Range and unit: five regions; distance in natural logarithms, 0 to infinity. Empty input: the
 * reference alone gives no placements; a table without it is refused. Cost: linear in the
 * countries. Reference: report, section 2.2.2.
 */
public final class QuadrantPlot {

  /** The report's reference country. */
  public static final String JAPAN = "JP";

  private final CountryIndicators reference;
  private final Optional<PeerRadius> peerRadius;
  private final List<Placement> placements;

  private QuadrantPlot(
      List<CountryIndicators> countries,
      CountryIndicators reference,
      Optional<PeerRadius> peerRadius) {
    this.reference = reference;
    this.peerRadius = peerRadius;
    this.placements = countries.stream().filter(c -> c != reference).map(this::place).toList();
  }

  /**
   * Draws the plot.
   *
   * @param countries the countries of one table, the reference among them
   * @param reference code of the country whose values are the crosshair
   * @param peerRadius how near the lower left's peers lie
   * @throws IllegalArgumentException if the table has no row for the reference
   */
  public static QuadrantPlot of(
      List<CountryIndicators> countries, String reference, PeerRadius peerRadius) {
    requireNonNull(peerRadius, "peerRadius");
    return new QuadrantPlot(countries, crosshair(countries, reference), Optional.of(peerRadius));
  }

  /**
   * Draws the plot without peers, for a reference country other than the one that the radius was
   * chosen for: the lower left is emerging throughout.
   *
   * @throws IllegalArgumentException if the table has no row for the reference
   */
  public static QuadrantPlot withoutPeers(List<CountryIndicators> countries, String reference) {
    return new QuadrantPlot(countries, crosshair(countries, reference), Optional.empty());
  }

  private static CountryIndicators crosshair(List<CountryIndicators> countries, String reference) {
    return countries.stream()
        .filter(c -> c.country().equals(reference))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no row for the reference country "
                        + reference
                        + " among "
                        + countries.size()
                        + " countries: without it there is no crosshair"));
  }

  /** The country at the crosshair. */
  public CountryIndicators reference() {
    return reference;
  }

  /** The radius that carved out the peers; empty where none were carved out. */
  public Optional<PeerRadius> peerRadius() {
    return peerRadius;
  }

  /** Every country but the reference, in the table's order. */
  public List<Placement> placements() {
    return placements;
  }

  /** Where a country lies; empty for the reference and for a country without a row. */
  public Optional<Placement> placementOf(String country) {
    return placements.stream().filter(p -> p.country().country().equals(country)).findFirst();
  }

  private Placement place(CountryIndicators country) {
    double distance = distance(country);
    return new Placement(country, region(country, distance), distance);
  }

  private QuadrantRegion region(CountryIndicators country, double distance) {
    boolean right = country.papers() > reference.papers();
    boolean above = country.eigenvector().compareTo(reference.eigenvector()) > 0;
    if (above) {
      return right ? QuadrantRegion.LEADER : QuadrantRegion.HUB;
    }
    if (right) {
      return QuadrantRegion.INDEPENDENT;
    }
    return peerRadius.filter(radius -> radius.reaches(distance)).isPresent()
        ? QuadrantRegion.PEER
        : QuadrantRegion.EMERGING;
  }

  /** {@link StrictMath}, so that every machine gives the same digits. */
  private double distance(CountryIndicators country) {
    if (country.eigenvector().signum() == 0 || reference.eigenvector().signum() == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double papers = StrictMath.log((double) country.papers() / reference.papers());
    double centrality =
        StrictMath.log(country.eigenvector().doubleValue() / reference.eigenvector().doubleValue());
    return StrictMath.sqrt(papers * papers + centrality * centrality);
  }
}
