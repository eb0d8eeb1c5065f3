package jp.renkei.metrics.plot;

import java.util.List;

/**
 * One dot a row on a logarithmic axis, in the order given.
 *
 * @param id what its parts are named by within a page
 * @param title what it shows, in a line
 * @param description what a reader who cannot see it should know
 * @param axis the axis from left to right
 * @param rows at least one
 * @param legend the marks and what they stand for; empty where all are alike
 */
public record DotRows(
    String id, String title, String description, Axis axis, List<Row> rows, List<Legend> legend) {

  private static final double ROW = 22;
  private static final double TOP = 24;
  private static final double GAP = 10;
  private static final double BOTTOM = 22;
  private static final String GRID = "stroke=\"" + Svg.LINE + "\"";

  /** A row; {@code detail} says its value in words. */
  public record Row(String id, String label, double value, Mark mark, String detail) {

    public Row {
      if (!(value > 0)) {
        throw new IllegalArgumentException(
            id + " at " + value + ": a logarithmic axis holds only values above 0");
      }
    }
  }

  public DotRows {
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a plot without rows");
    }
  }

  /** The picture at a width in pixels. */
  public String svg(int width) {
    double left = widest(rows.stream().map(Row::label).toList()) + GAP;
    double right = widest(rows.stream().map(r -> axis.value().apply(r.value())).toList()) + GAP;
    LegendRows above = new LegendRows(legend, width);
    double top = TOP + above.height();
    double bottom = top + ROW * rows.size();
    LogScale scale =
        LogScale.holding(rows.stream().mapToDouble(Row::value).toArray(), left, width - right);
    Svg svg = new Svg().open(id + "-" + width, width, bottom + BOTTOM, title, description);
    above.draw(svg);
    ticks(svg, scale, top, bottom, width);
    double y = top + ROW / 2;
    for (Row row : rows) {
      row(svg, row, scale, y, left, width);
      y += ROW;
    }
    svg.text(width, bottom + 16, "end", Svg.INK, axis.label() + " →");
    return svg.close();
  }

  private void ticks(Svg svg, LogScale scale, double top, double bottom, int width) {
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : scale.ticks()) {
      double x = scale.place(tick);
      String words = axis.value().apply(tick);
      double half = Lettering.width(words) / 2;
      svg.line(x, top, x, bottom, GRID);
      if (x - half > free && x + half < width) {
        svg.text(x, top - 8, "middle", Svg.SOFT, words);
        free = x + half + 6;
      }
    }
  }

  private void row(Svg svg, Row row, LogScale scale, double y, double left, int width) {
    double x = scale.place(row.value());
    svg.openPoint(row.id(), row.label() + " " + row.detail());
    svg.text(left - GAP, y + 4, "end", Svg.INK, row.label());
    svg.line(left, y, x, y, GRID);
    svg.raw(row.mark().svg(x, y));
    svg.text(width, y + 4, "end", Svg.INK, axis.value().apply(row.value()));
    svg.closePoint();
  }

  private static double widest(List<String> texts) {
    return texts.stream().mapToDouble(Lettering::width).max().orElse(0);
  }
}
