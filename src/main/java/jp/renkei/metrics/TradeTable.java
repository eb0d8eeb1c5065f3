package jp.renkei.metrics;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Japan's trade by principal commodity and country, as the customs publish it (財務省貿易統計 概況品別国別表):
 * every file {@code trade*.csv} of a folder, one for each year and direction or several in one.
 *
 * <p>The customs' columns, of which the first four and {@code Value-Year} are read: {@code Exp or
 * Imp} (1 exports, 2 imports), {@code Year}, {@code Commodity} (with or without the apostrophe in
 * front that keeps a spreadsheet from reading a number), {@code Country} (three digits), {@code
 * Unit}, {@code Quantity-Year}, {@code Value-Year} (thousand yen), then quantity and value of each
 * month. A pair of ICT commodity and country without a row had no trade; a country without any row
 * of these goods in a year and direction is unknown there, and none of it is taken for zero.
 */
final class TradeTable {

  private static final String FLOW = "Exp or Imp";
  private static final String YEAR = "Year";
  private static final String COMMODITY = "Commodity";
  private static final String COUNTRY = "Country";
  private static final String VALUE = "Value-Year";
  private static final String EXPORTS = "1";
  private static final long YEN = 1_000;

  private final Customs customs;
  private final Map<String, SortedMap<Integer, Long>> exports = new TreeMap<>();
  private final Map<String, SortedMap<Integer, Long>> imports = new TreeMap<>();

  /** What names a row of the customs. */
  private record Key(String flow, String year, String commodity, String country) {}

  private record Entry(int row, Key key, long value) {}

  private TradeTable(Customs customs) {
    this.customs = customs;
  }

  /**
   * Reads the files of a folder.
   *
   * @throws MetricsFaultsException with every fault of every file
   */
  static TradeTable read(Path folder, Customs customs) {
    TradeTable table = new TradeTable(customs);
    List<MetricsFault> faults = new ArrayList<>();
    Map<Key, Path> seen = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      try {
        for (Entry entry : entries(file)) {
          if (seen.putIfAbsent(entry.key, file) == null) {
            table.add(entry);
          } else {
            faults.add(repeated(file, entry));
          }
        }
      } catch (MetricsFaultsException e) {
        faults.addAll(e.faults());
      }
    }
    MetricsFaultsException.throwIfAny(faults);
    return table;
  }

  /** The files of a folder that hold trade, sorted. */
  static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "trade*.csv")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new MetricsFaultsException(
          List.of(new MetricsFault(folder, 0, "", "", Expectation.FILE)));
    }
    Collections.sort(files);
    return files;
  }

  /** In yen, by ISO code. */
  Map<String, AnnualMean> exports() {
    return means(exports);
  }

  /** In yen, by ISO code. */
  Map<String, AnnualMean> imports() {
    return means(imports);
  }

  private static MetricsFault repeated(Path file, Entry entry) {
    return new MetricsFault(
        file,
        entry.row,
        String.join(", ", FLOW, YEAR, COMMODITY, COUNTRY),
        String.join(", ", entry.key.flow, entry.key.year, entry.key.commodity, entry.key.country),
        Expectation.UNIQUE);
  }

  private static List<Entry> entries(Path file) {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put(FLOW, Expectation.FLOW);
    columns.put(YEAR, Expectation.YEAR);
    columns.put(COMMODITY, Expectation.COMMODITY);
    columns.put(COUNTRY, Expectation.CUSTOMS_COUNTRY);
    columns.put(VALUE, Expectation.AMOUNT);
    return IndicatorTable.read(
        file, TableText.ofCustoms(file), columns, List.of(), TradeTable::entry);
  }

  private static Entry entry(IndicatorTable.Row row) {
    return new Entry(
        row.number(),
        new Key(row.text(FLOW), row.text(YEAR), commodity(row), row.text(COUNTRY)),
        row.count(VALUE));
  }

  private void add(Entry entry) {
    String country = customs.countries().get(entry.key.country);
    if (country != null && customs.commodities().contains(entry.key.commodity)) {
      (entry.key.flow.equals(EXPORTS) ? exports : imports)
          .computeIfAbsent(country, c -> new TreeMap<>())
          .merge(Integer.valueOf(entry.key.year), entry.value, Long::sum);
    }
  }

  private static String commodity(IndicatorTable.Row row) {
    return row.text(COMMODITY).replace("'", "").strip();
  }

  private static Map<String, AnnualMean> means(Map<String, SortedMap<Integer, Long>> amounts) {
    Map<String, AnnualMean> means = new TreeMap<>();
    amounts.forEach((country, years) -> means.put(country, AnnualMean.of(years).times(YEN)));
    return means;
  }
}
