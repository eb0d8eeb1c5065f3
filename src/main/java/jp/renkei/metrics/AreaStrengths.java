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
 * its place in that of ICT as a whole, relative to the reference country.
 *
 * <p>With {@code e} the eigenvector centrality, {@code c} a country of priority and {@code 0} the
 * reference:
 *
 * <ul>
 *   <li>shift of {@code c} in area {@code a}: {@code ln(e(c,a) / e(0,a)) - ln(e(c) / e(0))}; strong
 *       where it is {@code shift} or more, weak where it is {@code -shift} or less;
 *   <li>the reference passes {@code c} where {@code e(c) > e(0)} but {@code e(c,a) <= e(0,a)}, and
 *       is passed where {@code e(c) <= e(0)} but {@code e(c,a) > e(0,a)}; it is strong where it
 *       passes {@code passings} more than pass it, weak where so many more pass it.
 * </ul>
 *
 * <p>Countries of priority are those compared that the plot over all areas does not put into the
 * emerging region (2.2.2). A centrality of zero, or no papers in an area, says nothing. Reference:
 * report, section 2.2.3 and table 2-11, which give no measure; what values fit both is said in
 * {@link StrengthThresholds}. Cost: areas times countries.
 */
public final class AreaStrengths {

  private final QuadrantPlot plot;
  private final Set<String> compared;
  private final StrengthThresholds thresholds;

  private AreaStrengths(
      QuadrantPlot plot, Set<String> compared, StrengthThresholds thresholds) {
    this.plot = plot;
    this.compared = compared;
    this.thresholds = thresholds;
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
      StrengthThresholds thresholds) {
    AreaStrengths strengths = new AreaStrengths(plot, compared, thresholds);
    return countriesByArea.entrySet().stream()
        .flatMap(area -> strengths.within(area.getKey(), area.getValue()))
        .toList();
  }

  private Stream<AreaPlace> within(String area, List<CountryIndicators> countries) {
    Optional<CountryIndicators> there = find(countries, plot.reference().country());
    List<Pair> pairs = new ArrayList<>();
    if (there.filter(AreaStrengths::isCentral).isPresent()
        && isCentral(plot.reference())) {
      priority()
          .forEach(
              overall ->
                  find(countries, overall.country())
                      .filter(AreaStrengths::isCentral)
                      .ifPresent(inArea -> pairs.add(new Pair(overall, inArea, there.get()))));
    }
    Stream<AreaPlace> ofOthers = pairs.stream().flatMap(pair -> placed(area, pair).stream());
    return Stream.concat(ofOthers, placedReference(area, pairs).stream())
        .sorted(Comparator.comparing(AreaPlace::country));
  }

  private Stream<CountryIndicators> priority() {
    return plot.placements().stream()
        .filter(placement -> placement.region() != QuadrantRegion.EMERGING)
        .map(Placement::country)
        .filter(country -> compared.contains(country.country()))
        .filter(AreaStrengths::isCentral);
  }

  private Optional<AreaPlace> placed(String area, Pair pair) {
    double shift = pair.shift();
    double least = thresholds.shift().doubleValue();
    if (Math.abs(shift) < least) {
      return Optional.empty();
    }
    AreaPlace.Place place = shift > 0 ? AreaPlace.Place.STRONG : AreaPlace.Place.WEAK;
    return Optional.of(new AreaPlace(area, pair.overall.country(), place, shift, 0, 0));
  }

  private Optional<AreaPlace> placedReference(String area, List<Pair> pairs) {
    int passed = (int) pairs.stream().filter(p -> p.isAbove() && !p.isAboveInArea()).count();
    int passedBy = (int) pairs.stream().filter(p -> !p.isAbove() && p.isAboveInArea()).count();
    if (Math.abs(passed - passedBy) < thresholds.passings()) {
      return Optional.empty();
    }
    AreaPlace.Place place = passed > passedBy ? AreaPlace.Place.STRONG : AreaPlace.Place.WEAK;
    return Optional.of(
        new AreaPlace(area, plot.reference().country(), place, 0, passed, passedBy));
  }

  private static Optional<CountryIndicators> find(List<CountryIndicators> countries, String code) {
    return countries.stream().filter(c -> c.country().equals(code)).findFirst();
  }

  private static boolean isCentral(CountryIndicators country) {
    return country.eigenvector().signum() > 0;
  }

  /** A country over all and within the area, and the reference within the area. */
  private final class Pair {

    private final CountryIndicators overall;
    private final CountryIndicators inArea;
    private final CountryIndicators reference;

    Pair(CountryIndicators overall, CountryIndicators inArea, CountryIndicators reference) {
      this.overall = overall;
      this.inArea = inArea;
      this.reference = reference;
    }

    double shift() {
      return logRatio(inArea, reference) - logRatio(overall, plot.reference());
    }

    boolean isAbove() {
      return overall.eigenvector().compareTo(plot.reference().eigenvector()) > 0;
    }

    boolean isAboveInArea() {
      return inArea.eigenvector().compareTo(reference.eigenvector()) > 0;
    }

    private static double logRatio(CountryIndicators one, CountryIndicators other) {
      return StrictMath.log(one.eigenvector().doubleValue() / other.eigenvector().doubleValue());
    }
  }
}
