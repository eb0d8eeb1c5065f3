package jp.renkei.metrics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** GDP by country and year, in current US dollars. A country or year without a row is unknown. */
final class GdpTable {

  private static final String COUNTRY = "country";
  private static final String YEAR = "year";
  private static final String GDP = "gdp_usd";

  private GdpTable() {}

  /** Each country's mean over the years that the table gives; none where there is no table. */
  static Map<String, AnnualMean> read(Path file) {
    if (Files.notExists(file)) {
      return Map.of();
    }
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put(COUNTRY, Expectation.COUNTRY);
    columns.put(YEAR, Expectation.YEAR);
    columns.put(GDP, Expectation.POSITIVE_AMOUNT);
    Map<String, SortedMap<Integer, Long>> amounts = new TreeMap<>();
    for (IndicatorTable.Row row :
        IndicatorTable.read(file, columns, List.of(COUNTRY, YEAR)).rows()) {
      amounts
          .computeIfAbsent(row.text(COUNTRY), c -> new TreeMap<>())
          .put(Integer.valueOf(row.text(YEAR)), row.count(GDP));
    }
    Map<String, AnnualMean> means = new TreeMap<>();
    amounts.forEach((country, years) -> means.put(country, AnnualMean.of(years)));
    return means;
  }
}
