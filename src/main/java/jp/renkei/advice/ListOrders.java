package jp.renkei.advice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.advice.fact.ListOrder;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;

/** By which figures the countries of a region stand where nothing else tells them apart. */
final class ListOrders {

  private static final String GAIN = "gain:";
  private static final String PAPERS = "papers";
  private static final String GDP = "gdp_usd";

  private final List<ListOrder> orders;
  private final Map<String, Comparator<String>> byColumn;

  ListOrders(Knowledge knowledge, Metrics metrics, CountryEconomies economies) {
    this.orders = knowledge.facts(ListOrder.class);
    Map<String, Long> papers = new HashMap<>();
    for (CountryIndicators country : metrics.countries()) {
      papers.put(Candidates.COUNTRY + country.country(), country.papers());
    }
    Map<String, Long> gdp = new HashMap<>();
    for (String country : Candidates.of(knowledge, "country")) {
      economies.of(country).gdp().ifPresent(mean -> gdp.put(country, mean.value()));
    }
    this.byColumn = Map.of(PAPERS, falling(papers), GDP, falling(gdp));
    orders.forEach(ListOrders::requireKnownColumn);
  }

  /** The order of a gain that is sought, the first before the later; else that for any gain. */
  Optional<ListOrder> of(String region, List<String> gains) {
    List<ListOrder> ofRegion = orders.stream().filter(o -> o.region().equals(region)).toList();
    return gains.stream()
        .flatMap(gain -> ofRegion.stream().filter(o -> o.gain().equals(GAIN + gain)))
        .findFirst()
        .or(() -> ofRegion.stream().filter(o -> !o.gain().startsWith(GAIN)).findFirst());
  }

  /** By the column of an order; by papers where the survey needs none. */
  Comparator<String> comparator(Optional<ListOrder> order) {
    return byColumn.get(order.map(ListOrder::column).orElse(PAPERS));
  }

  /** The largest first, those without a figure last. */
  private static Comparator<String> falling(Map<String, Long> figures) {
    return Comparator.comparing(
            (String country) -> figures.getOrDefault(country, -1L), Comparator.reverseOrder())
        .thenComparing(Comparator.naturalOrder());
  }

  private static void requireKnownColumn(ListOrder order) {
    if (!order.column().equals(PAPERS) && !order.column().equals(GDP)) {
      throw new IllegalArgumentException(
          order.statement()
              + " orders by the column "
              + order.column()
              + ", expected "
              + PAPERS
              + " or "
              + GDP);
    }
  }
}
