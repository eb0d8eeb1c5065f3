package jp.renkei.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import jp.renkei.advice.fact.ListOrder;
import jp.renkei.metrics.AnnualMean;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;

/** By which figures the countries of a region stand where nothing else tells them apart. */
final class ListOrders {

  private static final String GAIN = "gain:";
  private static final long UNKNOWN = -1;

  private final List<ListOrder> orders;
  private final Metrics metrics;
  private final CountryEconomies economies;

  ListOrders(FactBase facts, Metrics metrics, CountryEconomies economies) {
    this.orders = facts.of(ListOrder.class);
    this.metrics = metrics;
    this.economies = economies;
    orders.forEach(order -> falling(order.column()));
  }

  /** The order of a gain that is sought, the first before the later; else that for any gain. */
  Optional<ListOrder> of(String region, List<String> gains) {
    List<ListOrder> ofRegion = orders.stream().filter(o -> o.region().equals(region)).toList();
    return gains.stream()
        .flatMap(gain -> ofRegion.stream().filter(o -> o.gain().equals(GAIN + gain)))
        .findFirst()
        .or(() -> ofRegion.stream().filter(o -> !o.gain().startsWith(GAIN)).findFirst());
  }

  /** The largest first, those without a figure last. */
  Comparator<String> falling(String column) {
    ToLongFunction<String> figure =
        switch (column) {
          case "papers" -> this::papers;
          case "gdp_usd" -> this::gdp;
          default ->
              throw new IllegalArgumentException(
                  "a list is ordered by the column " + column + ", expected papers or gdp_usd");
        };
    return Comparator.comparingLong(figure)
        .reversed()
        .thenComparing(Comparator.<String>naturalOrder());
  }

  private long papers(String country) {
    return metrics.countries().stream()
        .filter(c -> (Candidates.COUNTRY + c.country()).equals(country))
        .mapToLong(CountryIndicators::papers)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private long gdp(String country) {
    return economies.of(country).gdp().map(AnnualMean::value).orElse(UNKNOWN);
  }
}
