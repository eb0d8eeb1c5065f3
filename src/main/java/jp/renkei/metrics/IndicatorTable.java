package jp.renkei.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one CSV table, every cell checked before any row is used. Further columns are allowed
 * and not read.
 */
final class IndicatorTable {

  private static final String PAPERS = "papers";
  private static final String INTERNATIONAL_PAPERS = "international_papers";

  private final Path file;
  private final Map<String, Expectation> columns;
  private final Map<String, Integer> header = new LinkedHashMap<>();
  private final List<CSVRecord> records;
  private final List<MetricsFault> faults = new ArrayList<>();

  private IndicatorTable(Path file, String text, Map<String, Expectation> columns) {
    this.file = file;
    this.columns = columns;
    this.records = parse(file, text);
  }

  /**
   * Reads a table.
   *
   * @param columns the columns that it must have, with what each cell has to be
   * @param keys the columns that together name a row
   * @throws MetricsFaultsException with every fault of the table
   */
  static IndicatorTable read(Path file, Map<String, Expectation> columns, List<String> keys) {
    return read(file, TableText.read(file), columns, keys);
  }

  /** Reads a table whose text was decoded already; without keys, rows may repeat. */
  static IndicatorTable read(
      Path file, String text, Map<String, Expectation> columns, List<String> keys) {
    IndicatorTable table = new IndicatorTable(file, text, columns);
    table.checkHeader();
    MetricsFaultsException.throwIfAny(table.faults);
    table.rows().forEach(table::checkRow);
    table.checkKeys(keys);
    table.faults.sort(Comparator.comparing(MetricsFault::row));
    MetricsFaultsException.throwIfAny(table.faults);
    return table;
  }

  <T> List<T> map(Function<Row, T> toRecord) {
    return rows().stream().map(toRecord).toList();
  }

  private static List<CSVRecord> parse(Path file, String text) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException e) {
      throw new MetricsFaultsException(
          List.of(new MetricsFault(file, 0, "", e.getMessage(), Expectation.CSV)));
    }
  }

  private void checkHeader() {
    if (!records.isEmpty()) {
      for (String name : records.getFirst()) {
        if (header.putIfAbsent(name, header.size()) != null) {
          fault(1, name, name, Expectation.COLUMN_ONCE);
        }
      }
    }
    columns.keySet().stream()
        .filter(column -> !header.containsKey(column))
        .forEach(column -> fault(1, column, "", Expectation.COLUMN));
  }

  List<Row> rows() {
    return records.stream().skip(1).map(Row::new).toList();
  }

  private void checkRow(Row row) {
    if (row.cells.size() != header.size()) {
      fault(row.number(), "", String.join(",", row.cells), Expectation.HEADER_WIDTH);
      return;
    }
    int before = faults.size();
    columns.forEach(
        (column, expected) -> {
          if (!expected.admits(row.text(column))) {
            fault(row.number(), column, row.text(column), expected);
          }
        });
    if (columns.containsKey(INTERNATIONAL_PAPERS)
        && faults.size() == before
        && row.internationalPapers().orElse(0) > row.count(PAPERS)) {
      fault(
          row.number(),
          INTERNATIONAL_PAPERS,
          row.text(INTERNATIONAL_PAPERS),
          Expectation.AT_MOST_PAPERS);
    }
  }

  private void checkKeys(List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    for (Row row : rows()) {
      List<String> key = keys.stream().filter(k -> row.has(k)).map(row::text).toList();
      if (!seen.add(key)) {
        fault(row.number(), String.join(", ", keys), String.join(", ", key), Expectation.UNIQUE);
      }
    }
  }

  private void fault(int row, String column, String value, Expectation expected) {
    faults.add(new MetricsFault(file, row, column, value, expected));
  }

  /** One checked row. */
  final class Row {

    private final CSVRecord cells;

    private Row(CSVRecord cells) {
      this.cells = cells;
    }

    int number() {
      return Math.toIntExact(cells.getRecordNumber());
    }

    boolean has(String column) {
      return cells.isSet(header.get(column));
    }

    String text(String column) {
      return cells.get(header.get(column));
    }

    long count(String column) {
      return Long.parseLong(text(column));
    }

    int degree() {
      return Integer.parseInt(text("degree"));
    }

    long papers() {
      return count(PAPERS);
    }

    OptionalLong internationalPapers() {
      String text = text(INTERNATIONAL_PAPERS);
      return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    BigDecimal decimal(String column) {
      return new BigDecimal(text(column));
    }
  }
}
