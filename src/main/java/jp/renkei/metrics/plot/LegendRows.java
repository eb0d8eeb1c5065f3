package jp.renkei.metrics.plot;

import java.util.ArrayList;
import java.util.List;

/** A legend above a picture, in as many rows as its width needs. */
final class LegendRows {

  private static final double ROW = 20;

  private final List<List<Legend>> rows = new ArrayList<>();

  LegendRows(List<Legend> legend, double width) {
    double x = width;
    for (Legend entry : legend) {
      if (x + entry.width() > width) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.getLast().add(entry);
      x += entry.width();
    }
  }

  double height() {
    return rows.size() * ROW;
  }

  void draw(Svg svg) {
    double y = 2 + ROW / 2;
    for (List<Legend> row : rows) {
      double x = 2 * Mark.REACH;
      for (Legend entry : row) {
        svg.raw(entry.mark().svg(x, y));
        svg.text(x + 2 * Mark.REACH, y + 4, "start", Svg.INK, entry.label());
        x += entry.width();
      }
      y += ROW;
    }
  }
}
