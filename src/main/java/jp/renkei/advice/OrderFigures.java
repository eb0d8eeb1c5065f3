package jp.renkei.advice;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import jp.renkei.advice.fact.InRegion;
import jp.renkei.advice.fact.ListOrder;
import jp.renkei.knowledge.Text;

/** The figure by which a country stands where it does in a list that stated figures order. */
final class OrderFigures {

  private static final Text NO_PAPERS = new Text("論文数 不明（データなし）", "papers not available");

  private final Map<String, String> columns;
  private final Map<String, String> papers;
  private final CountryEconomies economies;

  OrderFigures(FactBase facts, CountryEconomies economies) {
    this.columns =
        facts.of(ListOrder.class).stream().collect(toMap(ListOrder::statement, ListOrder::column));
    this.papers =
        facts.of(InRegion.class).stream().collect(toMap(InRegion::country, InRegion::papers));
    this.economies = economies;
  }

  /**
   * A country's figure in words.
   *
   * @param order the statement that explains the list's order
   */
  Text figure(String order, String country) {
    if (columns.get(order).equals("papers")) {
      String count = papers.get(country);
      return count == null ? NO_PAPERS : new Text("論文数 " + count, count + " papers");
    }
    Text gdp = EconomyWording.gdp(economies.of(country));
    return new Text("GDP " + gdp.ja(), "GDP " + gdp.en());
  }
}
