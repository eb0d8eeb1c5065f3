package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Columns aligned for a terminal, where a Japanese character is two cells wide. */
final class TextTable {
  private TextTable() {}

  static String of(List<String> variables, List<Map<String, String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(variables);
    rows.forEach(row -> lines.add(variables.stream().map(name -> cell(row.get(name))).toList()));
    int[] widths = new int[variables.size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(line.get(column)));
      }
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line(line, widths)).append('\n'));
    return text.toString();
  }

  private static String cell(String value) {
    return value == null ? "" : value.replaceAll("\\s+", " ");
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      line.append(cell).repeat(" ", widths[column] - width(cell) + 2);
    }
    return line.toString().stripTrailing();
  }

  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** East Asian wide and full-width forms (Unicode annex 11), as far as this ontology uses them. */
  private static boolean isWide(int point) {
    return point >= 0x1100 && point <= 0x115F
        || point >= 0x2E80 && point <= 0xA4CF
        || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFF00 && point <= 0xFF60
        || point >= 0xFFE0 && point <= 0xFFE6
        || point >= 0x20000 && point <= 0x3FFFD;
  }
}
