package jp.renkei.report;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.SharedReport;

/**
 * The report's text, of which tables survive as lines split at tabs.
 *
 * <p>A table begins with the first caption {@code 図表 <number>} that is followed, within three lines
 * of text, by a line with a tab. It ends with the first line of text without one. Blank lines in
 * between are page breaks; the header, repeated after one, is dropped.
 */
public final class ReportText {

  private static final int LINES_OF_CAPTION = 3;

  private final List<String> lines;

  private ReportText(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The report beside the project; skips the calling test where it is missing. */
  public static ReportText read() {
    return of(SharedReport.lines());
  }

  static ReportText of(List<String> lines) {
    return new ReportText(lines);
  }

  /** The table of a number such as {@code 2-6}, whose header takes one line. */
  public ReportTable table(String number) {
    return table(number, 1);
  }

  /** The table of a number, with a header of so many lines. */
  public ReportTable table(String number, int headerLines) {
    List<List<String>> rows = rows(firstRow(number));
    List<List<String>> header = rows.subList(0, headerLines);
    return new ReportTable(
        number, header, rows.stream().filter(row -> !header.contains(row)).toList());
  }

  private List<List<String>> rows(int from) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(from, lines.size())) {
      if (isRow(line)) {
        rows.add(cells(line));
      } else if (!line.isBlank()) {
        break;
      }
    }
    return rows;
  }

  private int firstRow(String number) {
    for (int i = 0; i < lines.size(); i++) {
      if (isCaption(lines.get(i), number)) {
        int row = rowAfterCaption(i);
        if (row > 0) {
          return row;
        }
      }
    }
    throw new IllegalArgumentException("the report has no table " + number);
  }

  private static boolean isCaption(String line, String number) {
    return line.matches("\\**図表 ?" + number + "(?!\\d).*") && !isRow(line);
  }

  /** The first row after a caption's line, or -1 where only prose follows. */
  private int rowAfterCaption(int caption) {
    int text = 0;
    for (int i = caption; i < lines.size() && text < LINES_OF_CAPTION; i++) {
      if (isRow(lines.get(i))) {
        return i;
      }
      text += lines.get(i).isBlank() ? 0 : 1;
    }
    return -1;
  }

  private static boolean isRow(String line) {
    return line.contains("\t");
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
  }
}
