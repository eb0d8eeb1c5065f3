package jp.renkei.keyword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of the seeds' folder: lines that begin with {@code #} are comments. */
final class SeedTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private final Path file;
  private final List<String> columns;
  private final List<SeedFault> faults;

  /**
   * A table that is read row by row.
   *
   * @param columns the columns that it must have; more may follow and are not read
   * @param faults where its faults are collected
   */
  SeedTable(Path file, List<String> columns, List<SeedFault> faults) {
    this.file = file;
    this.columns = columns;
    this.faults = faults;
  }

  /** Hands over each row that has all columns, in the file's order. */
  void forEach(Consumer<Row> use) {
    try (CSVParser parser = CSVParser.parse(text(), FORMAT)) {
      if (hasColumns(parser.getHeaderNames())) {
        for (CSVRecord values : parser) {
          use(new Row(values, parser.getCurrentLineNumber()), use);
        }
      }
    } catch (CharacterCodingException e) {
      fault(0, "", "UTF-8 の文字列。UTF-8 で保存し直してください", "text in UTF-8: save the file as UTF-8");
    } catch (IOException e) {
      fault(0, "", "読み込めるファイル", "a file that can be read");
    } catch (UncheckedIOException | IllegalArgumentException e) {
      fault(
          0,
          String.valueOf(e.getMessage()),
          "CSV (見出し行があり、引用符が閉じていること)",
          "CSV with a header and every quote closed");
    }
  }

  private String text() throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private boolean hasColumns(List<String> header) {
    List<String> missing = columns.stream().filter(name -> !header.contains(name)).toList();
    for (String name : missing) {
      fault(0, String.join(",", header), "見出し行に列 " + name, "a column " + name + " in the header");
    }
    return missing.isEmpty();
  }

  private void use(Row row, Consumer<Row> use) {
    if (row.values.isConsistent()) {
      use.accept(row);
    } else {
      row.fault(String.join(",", row.values), "見出し行と同じ数のセル", "as many cells as the header has");
    }
  }

  private void fault(long line, String value, String ja, String en) {
    faults.add(new SeedFault(file, line, value, ja, en));
  }

  /** One row and the line on which it ends. */
  final class Row {

    private final CSVRecord values;
    private final long line;

    private Row(CSVRecord values, long line) {
      this.values = values;
      this.line = line;
    }

    String text(String column) {
      return values.get(column);
    }

    long line() {
      return line;
    }

    List<String> parts(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : text(column).split("\\|", -1)) {
        parts.add(part.strip());
      }
      return parts;
    }

    void fault(String value, String ja, String en) {
      SeedTable.this.fault(line, value, ja, en);
    }
  }
}
