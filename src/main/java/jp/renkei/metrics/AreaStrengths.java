package jp.renkei.metrics;

import java.util.ArrayList;
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
 * emerging region (2.2.2). A centrality of zero says nothing, nor do fewer papers across borders in
 * the area than {@link StrengthThreshold#leastPapers()}: the logarithm of a number {@code n} of
 * papers moves by {@code 1/sqrt(n)} by chance alone (its standard error where they come
 * independently), which with so few is more than the threshold. Such a country is left out of the
 * means, too. Cost: areas times countries.
 *
 * <p>Reference: report, section 2.2.3 and table 2-11, which give no measure. Why the places are not
 * taken from Japan's alone is told in {@code docs/strengths.md}: no such measure fits both.
 */
public final class AreaStrengths {

  private static final int FEWEST = 3;

  private final List<CountryIndicators> overall;
  private final StrengthThreshold threshold;

  private AreaStrengths(List<CountryIndicators> overall, StrengthThreshold threshold) {
    this.overall = overall;
    this.threshold = threshold;
  }

  /**
   * What strengths and weaknesses can be told.
   *
   * @param places of countries with papers enough, in areas with countries enough: by area in the
   *     order of the areas and then by country
   * @param all pairs of an area and a country of priority, or the reference
   */
  public record Told(List<AreaPlace> places, int all) {

    public Told {
      places = List.copyOf(places);
    }
  }

  /**
   * The strengths and weaknesses.
   *
   * @param plot over all areas
   * @param countriesByArea the countries within each area
   * @param compared the countries under study
   */
  public static Told of(
      QuadrantPlot plot,
      Map<String, List<CountryIndicators>> countriesByArea,
      Set<String> compared,
      StrengthThreshold threshold) {
    AreaStrengths strengths = new AreaStrengths(compared(plot, compared), threshold);
    List<AreaPlace> places = new ArrayList<>();
    countriesByArea.forEach(
        (area, countries) ->
            strengths.places(area, strengths.moves(countries)).forEach(places::add));
    return new Told(places, strengths.overall.size() * countriesByArea.size());
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

  private Stream<AreaPlace> places(String area, List<Move> moves) {
    double mean = moves.stream().mapToDouble(Move::rise).sum() / moves.size();
    return moves.stream().map(move -> place(area, move.country, move.rise - mean));
  }

  /** Those of the countries that can be judged; of too few none can. */
  private List<Move> moves(List<CountryIndicators> inArea) {
    List<Move> moves = overall.stream().flatMap(country -> move(country, inArea).stream()).toList();
    return moves.size() < FEWEST ? List.of() : moves;
  }

  private Optional<Move> move(CountryIndicators country, List<CountryIndicators> inArea) {
    return inArea.stream()
        .filter(c -> c.country().equals(country.country()))
        .filter(c -> c.eigenvector().signum() > 0 && acrossBorders(c) >= threshold.leastPapers())
        .map(c -> new Move(country.country(), log(c) - log(country)))
        .findFirst();
  }

  private AreaPlace place(String area, String country, double shift) {
    AreaPlace.Place place = AreaPlace.Place.UNREMARKED;
    if (Math.abs(shift) >= threshold.shift().doubleValue()) {
      place = shift > 0 ? AreaPlace.Place.STRONG : AreaPlace.Place.WEAK;
    }
    return new AreaPlace(area, country, place, shift);
  }

  /** Those that its centrality comes from; where a table does not give them, all its papers. */
  private static long acrossBorders(CountryIndicators country) {
    return country.internationalPapers().orElse(country.papers());
  }

  private static double log(CountryIndicators country) {
    return StrictMath.log(country.eigenvector().doubleValue());
  }

  /** How much higher a country's centrality is in an area than over all, as a logarithm. */
  private record Move(String country, double rise) {}
}
