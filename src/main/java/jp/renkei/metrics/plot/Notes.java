package jp.renkei.metrics.plot;

import java.util.ArrayList;
import java.util.List;

/** Lines above or below a picture, broken to its width. */
final class Notes {

  private static final double ROW = 17;
  private static final double ABOVE = 8;

  private final List<String> rows = new ArrayList<>();

  Notes(List<String> notes, double width) {
    notes.forEach(note -> breakInto(note, width));
  }

  double height() {
    return rows.isEmpty() ? 0 : ABOVE + rows.size() * ROW;
  }

  double rowHeight() {
    return ROW;
  }

  void draw(Svg svg, double left, double top, String colour) {
    double y = top + ABOVE + ROW - 5;
    for (String row : rows) {
      svg.text(left, y, "start", colour, row);
      y += ROW;
    }
  }

  /** After a blank where the row has one, as Japanese has none between its words. */
  private void breakInto(String note, double width) {
    String rest = note;
    while (Lettering.width(rest) > width) {
      int end = fitting(rest, width);
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > end / 2 ? blank : end;
      rows.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    rows.add(rest);
  }

  private static int fitting(String text, double width) {
    int end = 1;
    while (end < text.length() && Lettering.width(text.substring(0, end + 1)) <= width) {
      end++;
    }
    return end;
  }
}
