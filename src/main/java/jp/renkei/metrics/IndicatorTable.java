package jp.renkei.metrics;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one CSV table, every cell checked before its row is used. Further columns are allowed
 * and not read. Cost: linear in the file; nothing of a row is kept but its key and what is made of
 * it, as a table may have millions of rows.
 */
final class IndicatorTable {

  private static final String PAPERS = "papers";
  private static final String INTERNATIONAL_PAPERS = "international_papers";

  private final Path file;
  private final Map<String, Expectation> columns;
  private final List<String> keys;
  private final Map<String, Integer> header = new LinkedHashMap<>();
  private final Set<List<String>> seen = new HashSet<>();
  private final List<MetricsFault> faults = new ArrayList<>();

  private IndicatorTable(Path file, Map<String, Expectation> columns, List<String> keys) {
    this.file = file;
    this.columns = columns;
    this.keys = keys;
  }

  /**
   * Reads a table in UTF-8.
   *
   * @param columns the columns that it must have, with what each cell has to be
   * @param keys the columns that together name a row
   * @param toRecord what is made of a sound row
   * @throws MetricsFaultsException with every fault of the table
   */
  static <T> List<T> read(
      Path file, Map<String, Expectation> columns, List<String> keys, Function<Row, T> toRecord) {
    return read(file, TableText.open(file), columns, keys, toRecord);
  }

  /** Reads a table whose text is decoded already, and closes it; without keys, rows may repeat. */
  static <T> List<T> read(
      Path file,
      Reader text,
      Map<String, Expectation> columns,
      List<String> keys,
      Function<Row, T> toRecord) {
    List<T> records = new ArrayList<>();
    forEach(file, text, columns, keys, row -> records.add(toRecord.apply(row)));
    return records;
  }

  /** Hands over each sound row, and tells of the others when it has read them all. */
  static void forEach(
      Path file,
      Reader text,
      Map<String, Expectation> columns,
      List<String> keys,
      Consumer<Row> sound) {
    IndicatorTable table = new IndicatorTable(file, columns, keys);
    table.readRows(text, sound);
    table.faults.sort(Comparator.comparing(MetricsFault::row));
    MetricsFaultsException.throwIfAny(table.faults);
  }

  private void readRows(Reader text, Consumer<Row> sound) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      Iterator<CSVRecord> rows = parser.iterator();
      readHeader(rows);
      while (rows.hasNext()) {
        Row row = new Row(rows.next());
        if (isSound(row)) {
          sound.accept(row);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  private MetricsFaultsException unreadable(IOException e) {
    return e instanceof CharacterCodingException
        ? TableText.fault(file, "", Expectation.UTF8)
        : TableText.fault(file, e.getMessage(), Expectation.CSV);
  }

  private void readHeader(Iterator<CSVRecord> rows) {
    if (rows.hasNext()) {
      for (String name : rows.next()) {
        if (header.putIfAbsent(name, header.size()) != null) {
          fault(1, name, name, Expectation.COLUMN_ONCE);
        }
      }
    }
    columns.keySet().stream()
        .filter(column -> !header.containsKey(column))
        .forEach(column -> fault(1, column, "", Expectation.COLUMN));
    MetricsFaultsException.throwIfAny(faults);
  }

  private boolean isSound(Row row) {
    int before = faults.size();
    if (row.cells.size() == header.size()) {
      checkCells(row);
    } else {
      fault(row.number(), "", String.join(",", row.cells), Expectation.HEADER_WIDTH);
    }
    checkKey(row);
    return faults.size() == before;
  }

  private void checkCells(Row row) {
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

  private void checkKey(Row row) {
    List<String> key = keys.stream().filter(row::has).map(row::text).toList();
    if (!keys.isEmpty() && !seen.add(key)) {
      fault(row.number(), String.join(", ", keys), String.join(", ", key), Expectation.UNIQUE);
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
