package jp.renkei.metrics;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * One thing wrong in a file of figures: where, what stands there, what was expected.
 *
 * @param file the file
 * @param row its row, the header being row 1; 0 where the fault lies in no row
 * @param column the column's name, or the JSON pointer in a parameter file; empty where the fault
 *     concerns the row or file
 * @param value what stands there; empty where nothing does
 * @param expected what should
 */
public record MetricsFault(Path file, int row, String column, String value, Expectation expected) {

  public MetricsFault {
    requireNonNull(file, "file");
    requireNonNull(column, "column");
    requireNonNull(value, "value");
    requireNonNull(expected, "expected");
    if (row < 0) {
      throw new IllegalArgumentException("row is " + row + ", expected 0 or more");
    }
  }

  /** The fault in Japanese. */
  public String ja() {
    StringBuilder text = new StringBuilder(file.toString());
    if (row > 0) {
      text.append(": ").append(row).append(" 行目");
    }
    if (!column.isEmpty()) {
      text.append(row > 0 ? " " : ": ").append(column);
    }
    text.append(": ").append(value.isEmpty() ? "値がありません" : "「" + value + "」");
    return text.append("。必要なもの: ").append(expected.ja()).toString();
  }

  /** The fault in English. */
  public String en() {
    StringBuilder text = new StringBuilder(file.toString());
    if (row > 0) {
      text.append(": row ").append(row);
    }
    if (!column.isEmpty()) {
      text.append(row > 0 ? ", " : ": ").append(column);
    }
    text.append(": ").append(value.isEmpty() ? "nothing" : '"' + value + '"');
    return text.append(", expected ").append(expected.en()).toString();
  }
}
