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

  private record Amount(String country, int year, long usd) {}

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
    List<Amount> rows =
        IndicatorTable.read(
            file,
            columns,
            List.of(COUNTRY, YEAR),
            row -> new Amount(row.text(COUNTRY), Integer.parseInt(row.text(YEAR)), row.count(GDP)));
    for (Amount row : rows) {
      amounts.computeIfAbsent(row.country, c -> new TreeMap<>()).put(row.year, row.usd);
    }
    Map<String, AnnualMean> means = new TreeMap<>();
    amounts.forEach((country, years) -> means.put(country, AnnualMean.of(years)));
    return means;
  }
}
