package jp.renkei.metrics.build;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.renkei.affiliation.Institution;
import jp.renkei.corpus.Incidence;
import jp.renkei.metrics.AreaIndicators;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Indicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.network.Betweenness.Accuracy;
import jp.renkei.metrics.network.CoauthorshipNetwork;
import jp.renkei.metrics.network.NetworkIndicators;
import jp.renkei.metrics.network.NetworkIndicators.BetweennessMethod;

/**
 * One network with the indicators of its nodes: countries or institutions, over all papers or some.
 *
 * @param network of the papers
 * @param rows those with most papers first, then by code or id
 * @param accuracy of the betweenness
 */
record Level<R extends Indicators>(CoauthorshipNetwork network, List<R> rows, Accuracy accuracy) {

  /** Digits after the point: three more than the tolerance that indicators are compared with. */
  private static final int DIGITS = 12;

  static Level<CountryIndicators> countries(
      PlacedPapers papers, CountryNames names, BetweennessMethod betweenness) {
    return of(
        papers,
        papers.countriesOf(),
        betweenness,
        Comparator.comparing(CountryIndicators::country),
        figures -> {
          String country = papers.countries().get(figures.member());
          return new CountryIndicators(
              country,
              names.of(country),
              figures.papers(),
              OptionalLong.of(figures.internationalPapers()),
              figures.internationalRatio(),
              figures.degree(),
              figures.betweenness(),
              figures.eigenvector());
        });
  }

  static Level<InstitutionIndicators> institutions(
      PlacedPapers papers, BetweennessMethod betweenness) {
    return of(
        papers,
        papers.institutionsOf(),
        betweenness,
        Comparator.comparing(InstitutionIndicators::institution),
        figures -> {
          Institution institution = papers.institutions().get(figures.member());
          return new InstitutionIndicators(
              institution.id(),
              institution.name(),
              institution.country(),
              figures.papers(),
              OptionalLong.of(figures.internationalPapers()),
              figures.internationalRatio(),
              figures.degree(),
              figures.betweenness(),
              figures.eigenvector());
        });
  }

  /** How much is written, and how much of it across borders. */
  static AreaIndicators area(String name, PlacedPapers papers) {
    int international = papers.internationalPapers();
    return new AreaIndicators(
        name, papers.papers(), international, ratio(international, papers.papers()));
  }

  private static <R extends Indicators> Level<R> of(
      PlacedPapers papers,
      Incidence membersOf,
      BetweennessMethod betweenness,
      Comparator<R> byId,
      Function<Figures, R> toRow) {
    CoauthorshipNetwork network = CoauthorshipNetwork.of(membersOf);
    NetworkIndicators indicators = NetworkIndicators.of(network, betweenness);
    int[] international = internationalPapers(papers, membersOf, members(membersOf));
    List<R> rows =
        IntStream.range(0, network.nodes())
            .parallel()
            .mapToObj(node -> figures(network, indicators, international, node))
            .map(toRow)
            .sorted(Comparator.comparingLong(R::papers).reversed().thenComparing(byId))
            .toList();
    return new Level<>(network, rows, indicators.betweenness().accuracy());
  }

  private static int members(Incidence membersOf) {
    return Arrays.stream(membersOf.items()).max().orElse(-1) + 1;
  }

  private static int[] internationalPapers(PlacedPapers papers, Incidence membersOf, int members) {
    int[] counts = new int[members];
    for (int paper = 0; paper < papers.papers(); paper++) {
      if (papers.international(paper)) {
        for (int at = membersOf.offsets()[paper]; at < membersOf.offsets()[paper + 1]; at++) {
          counts[membersOf.items()[at]]++;
        }
      }
    }
    return counts;
  }

  private static Figures figures(
      CoauthorshipNetwork network, NetworkIndicators indicators, int[] international, int node) {
    int member = network.member(node);
    return new Figures(
        member,
        network.papers(node),
        international[member],
        ratio(international[member], network.papers(node)),
        network.degree(node),
        decimal(indicators.betweenness().values()[node]),
        decimal(indicators.eigenvector()[node]));
  }

  private static BigDecimal ratio(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : plain(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Rounded for a table. */
  static BigDecimal decimal(double value) {
    return plain(
        new BigDecimal(value, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** What countries and institutions have in common. */
  private record Figures(
      int member,
      long papers,
      long internationalPapers,
      BigDecimal internationalRatio,
      int degree,
      BigDecimal betweenness,
      BigDecimal eigenvector) {}
}
