package jp.renkei.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the report.
 *
 * @param number its number, such as {@code 2-6}
 * @param header the lines of its header
 * @param rows all others, headings within the table included
 */
public record ReportTable(String number, List<List<String>> header, List<List<String>> rows) {

  public ReportTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The rows with more than one filled cell: those that are no heading within the table. */
  public List<List<String>> entries() {
    return rows.stream().filter(row -> filled(row) > 1).toList();
  }

  /** The entries, an empty cell of the first column taking the value above it. */
  public List<List<String>> filledDown() {
    List<List<String>> filled = new ArrayList<>();
    String above = "";
    for (List<String> row : entries()) {
      List<String> cells = new ArrayList<>(row);
      above = cells.getFirst().isEmpty() ? above : cells.getFirst();
      cells.set(0, above);
      filled.add(List.copyOf(cells));
    }
    return filled;
  }

  /** {@code 571,656} as {@code 571656}. */
  public static String count(String printed) {
    return printed.replace(",", "");
  }

  /** {@code 19.90%} as {@code 0.1990}: the fraction, with the printed digits. */
  public static String fraction(String printed) {
    if (!printed.endsWith("%")) {
      throw new IllegalArgumentException(printed + " is no percentage");
    }
    return new BigDecimal(printed.substring(0, printed.length() - 1))
        .movePointLeft(2)
        .toPlainString();
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
