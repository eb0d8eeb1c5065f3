package jp.renkei.metrics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An institution that stands out among those of its country, and for what.
 *
 * <p>By the criteria of section 2.3.1, as far as papers tell: of each country of priority those
 * with most papers, and of the others those with an outstanding eigenvector centrality or ratio of
 * international papers; the same number of each country at most, for balance. Whether an
 * institution is a national laboratory no paper tells.
 *
 * <p>The level of the ratio is that of the country; the level of eigenvector centrality is the
 * median of its institutions with papers enough to count. Cost: n log n in the institutions.
 *
 * @param institution with its indicators
 * @param criterion the first that it meets
 */
public record StandingOut(InstitutionIndicators institution, Criterion criterion) {

  /** For what. */
  public enum Criterion {
    MANY_PAPERS("papers"),
    OUTSTANDING_EIGENVECTOR("eigenvector"),
    OUTSTANDING_RATIO("international_ratio");

    private final String column;

    Criterion(String column) {
      this.column = column;
    }

    /** The column that the criterion looks at. */
    public String column() {
      return column;
    }
  }

  private static final Comparator<InstitutionIndicators> BY_ID =
      Comparator.comparing(InstitutionIndicators::institution);

  /**
   * The institutions that stand out, by country, criterion and place.
   *
   * @param countries of priority, with their indicators
   */
  public static List<StandingOut> of(
      List<CountryIndicators> countries,
      List<InstitutionIndicators> institutions,
      StandOutThresholds thresholds) {
    Map<String, BigDecimal> ratios =
        countries.stream()
            .collect(toMap(CountryIndicators::country, CountryIndicators::internationalRatio));
    Map<String, List<InstitutionIndicators>> byCountry =
        institutions.stream()
            .filter(institution -> ratios.containsKey(institution.country()))
            .collect(groupingBy(InstitutionIndicators::country, TreeMap::new, toList()));
    return byCountry.entrySet().stream()
        .flatMap(
            country ->
                new Choice(country.getValue(), ratios.get(country.getKey()), thresholds)
                    .made().stream())
        .toList();
  }

  /** The choice among the institutions of one country. */
  private static final class Choice {

    private final List<InstitutionIndicators> candidates;
    private final BigDecimal ratioOfCountry;
    private final StandOutThresholds thresholds;
    private final List<StandingOut> chosen = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Choice(
        List<InstitutionIndicators> institutions,
        BigDecimal ratioOfCountry,
        StandOutThresholds thresholds) {
      long most = institutions.stream().mapToLong(Indicators::papers).max().orElse(0);
      BigDecimal least = thresholds.leastShare().multiply(BigDecimal.valueOf(most));
      this.candidates =
          institutions.stream()
              .filter(i -> BigDecimal.valueOf(i.papers()).compareTo(least) >= 0)
              .toList();
      this.ratioOfCountry = ratioOfCountry;
      this.thresholds = thresholds;
    }

    List<StandingOut> made() {
      choose(
          Criterion.MANY_PAPERS,
          i -> BigDecimal.valueOf(i.papers()),
          BigDecimal.ZERO,
          thresholds.manyPapersOfEach());
      choose(
          Criterion.OUTSTANDING_EIGENVECTOR,
          Indicators::eigenvector,
          medianEigenvector(),
          thresholds.outliersOfEach());
      choose(
          Criterion.OUTSTANDING_RATIO,
          Indicators::internationalRatio,
          ratioOfCountry,
          thresholds.outliersOfEach());
      return chosen;
    }

    private void choose(
        Criterion criterion,
        Function<InstitutionIndicators, BigDecimal> value,
        BigDecimal level,
        int most) {
      BigDecimal least = level.multiply(thresholds.outlierFactor());
      candidates.stream()
          .filter(i -> !names.contains(i.institution()))
          .filter(i -> value.apply(i).signum() > 0 && value.apply(i).compareTo(least) >= 0)
          .sorted(Comparator.comparing(value).reversed().thenComparing(BY_ID))
          .limit(most)
          .toList()
          .forEach(
              institution -> {
                names.add(institution.institution());
                chosen.add(new StandingOut(institution, criterion));
              });
    }

    /** The lower of the middle two of an even number. */
    private BigDecimal medianEigenvector() {
      List<BigDecimal> sorted = candidates.stream().map(Indicators::eigenvector).sorted().toList();
      return sorted.get((sorted.size() - 1) / 2);
    }
  }
}
