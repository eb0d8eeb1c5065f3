package jp.renkei.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Strengths and weaknesses by area of technology: a country's place in the plot of one area against
 * its place in that of ICT as a whole, among the reference and the countries of priority.
 *
 * <p>With {@code e} the eigenvector centrality and {@code m} the mean over these countries, all of
 * them present in both plots: {@code shift(c,a) = (ln e(c,a) - m(ln e(.,a))) - (ln e(c) - m(ln
 * e(.)))}, that is how far {@code c} moves up once the two plots are laid over each other as well
 * as they fit. Strong where the shift is the threshold or more, weak where it is as far below zero.
 * The unit is the natural logarithm; fewer than three countries say nothing.
 *
 * <p>Countries of priority are those compared that the plot over all areas does not put into the
 * emerging region (2.2.2). A centrality of zero, or no papers in an area, says nothing. Cost: areas
 * times countries.
 *
 * <p>Reference: report, section 2.2.3 and table 2-11, which give no measure. Why the places are not
 * taken from Japan's alone is told in {@code docs/strengths.md}: no such measure fits both.
 */
public final class AreaStrengths {

  private static final int FEWEST = 3;

  private final List<CountryIndicators> overall;
  private final double threshold;

  private AreaStrengths(List<CountryIndicators> overall, double threshold) {
    this.overall = overall;
    this.threshold = threshold;
  }

  /**
   * The strengths and weaknesses, by area in the map's order and then by country.
   *
   * @param plot over all areas
   * @param countriesByArea the countries within each area
   * @param compared the countries under study
   */
  public static List<AreaPlace> of(
      QuadrantPlot plot,
      Map<String, List<CountryIndicators>> countriesByArea,
      Set<String> compared,
      StrengthThreshold threshold) {
    AreaStrengths strengths =
        new AreaStrengths(compared(plot, compared), threshold.shift().doubleValue());
    return countriesByArea.entrySet().stream()
        .flatMap(area -> strengths.within(area.getKey(), area.getValue()))
        .toList();
  }

  private static List<CountryIndicators> compared(QuadrantPlot plot, Set<String> compared) {
    Stream<CountryIndicators> priority =
        plot.placements().stream()
            .filter(placement -> placement.region() != QuadrantRegion.EMERGING)
            .map(Placement::country)
            .filter(country -> compared.contains(country.country()));
    return Stream.concat(Stream.of(plot.reference()), priority)
        .filter(country -> country.eigenvector().signum() > 0)
        .sorted(Comparator.comparing(CountryIndicators::country))
        .toList();
  }

  private Stream<AreaPlace> within(String area, List<CountryIndicators> countries) {
    List<Move> moves =
        overall.stream().flatMap(country -> move(country, countries).stream()).toList();
    if (moves.size() < FEWEST) {
      return Stream.empty();
    }
    double mean = moves.stream().mapToDouble(Move::rise).sum() / moves.size();
    return moves.stream().flatMap(move -> place(area, move.country, move.rise - mean).stream());
  }

  private static Optional<Move> move(CountryIndicators country, List<CountryIndicators> inArea) {
    return inArea.stream()
        .filter(c -> c.country().equals(country.country()))
        .filter(c -> c.eigenvector().signum() > 0)
        .map(c -> new Move(country.country(), log(c) - log(country)))
        .findFirst();
  }

  private Optional<AreaPlace> place(String area, String country, double shift) {
    if (Math.abs(shift) < threshold) {
      return Optional.empty();
    }
    AreaPlace.Place place = shift > 0 ? AreaPlace.Place.STRONG : AreaPlace.Place.WEAK;
    return Optional.of(new AreaPlace(area, country, place, shift));
  }

  private static double log(CountryIndicators country) {
    return StrictMath.log(country.eigenvector().doubleValue());
  }

  /** How much higher a country's centrality is in an area than over all, as a logarithm. */
  private record Move(String country, double rise) {}
}
