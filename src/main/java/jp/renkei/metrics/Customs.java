package jp.renkei.metrics;

import java.util.Map;
import java.util.Set;

/**
 * How the trade statistics of Japan's customs name what is of interest here.
 *
 * @param countries ISO 3166-1 alpha-2 code by the customs' three digits; other countries are not
 *     read
 * @param commodities principal commodities that count as ICT (report, table A5-1); others are not
 *     read
 */
public record Customs(Map<String, String> countries, Set<String> commodities) {

  public Customs {
    countries = Map.copyOf(countries);
    commodities = Set.copyOf(commodities);
  }
}
