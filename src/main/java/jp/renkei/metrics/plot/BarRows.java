package jp.renkei.metrics.plot;

import java.util.Arrays;
import java.util.List;

/**
 * A table as a picture: a bar for each row, part of it filled, with the figures beside it.
 *
 * @param id what its parts are named by within a page
 * @param title what it shows, in a line
 * @param description what a reader who cannot see it should know
 * @param columns the headings of a row's figures
 * @param rows at least one, in the order given
 * @param legend what the whole bar and its filled part stand for
 */
public record BarRows(
    String id,
    String title,
    String description,
    List<String> columns,
    List<Row> rows,
    List<Legend> legend) {

  private static final double ROW = 26;
  private static final double HEAD = 26;
  private static final double GAP = 12;
  private static final double LEAST_BAR = 60;
  private static final double BAR = 12;

  /** A row: what the bar and its filled part measure, and one figure for each column. */
  public record Row(String id, String label, long whole, long part, List<String> figures) {

    public Row {
      figures = List.copyOf(figures);
      if (part < 0 || part > whole) {
        throw new IllegalArgumentException(id + ": " + part + " is no part of " + whole);
      }
    }
  }

  public BarRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a table without rows");
    }
  }

  /** The picture at a width in pixels; where it is narrow, the bar stands below its row. */
  public String svg(int width) {
    double[] columnWidths = new double[columns.size()];
    for (int column = 0; column < columnWidths.length; column++) {
      columnWidths[column] = columnWidth(column);
    }
    double labels = rows.stream().mapToDouble(row -> Lettering.width(row.label())).max().orElse(0);
    double figures = Arrays.stream(columnWidths).map(w -> w + GAP).sum();
    double left = labels + GAP;
    double beside = width - left - figures;
    boolean below = beside < LEAST_BAR;
    return drawn(
        width,
        columnWidths,
        below ? new Box(0, ROW - 5, width, ROW + BAR) : new Box(left, 7, beside, ROW));
  }

  /** The bar's place within its row; a row is as high as {@code bar} is. */
  private String drawn(int width, double[] columnWidths, Box bar) {
    LegendRows above = new LegendRows(legend, width);
    double top = above.height() + HEAD;
    double bottom = top + rows.size() * bar.height();
    Svg svg = new Svg().open(id + "-" + width, width, bottom + 1, title, description);
    above.draw(svg);
    figures(svg, columns, columnWidths, width, top - 8, Svg.SOFT);
    double y = top;
    for (Row row : rows) {
      row(svg, row, columnWidths, width, y, bar);
      y += bar.height();
    }
    return svg.close();
  }

  private void row(Svg svg, Row row, double[] columnWidths, int width, double y, Box bar) {
    double most = rows.stream().mapToLong(Row::whole).max().orElse(1);
    double whole = most == 0 ? 0 : bar.width() * row.whole() / most;
    double part = most == 0 ? 0 : bar.width() * row.part() / most;
    svg.line(0, y, width, y, "stroke=\"" + Svg.LINE + "\"");
    svg.openPoint(row.id(), row.label() + " " + String.join(", ", row.figures()));
    svg.text(0, y + 17, "start", Svg.INK, row.label());
    svg.rect(new Box(bar.x(), y + bar.y(), whole, BAR), "#b8c7e6");
    svg.rect(new Box(bar.x(), y + bar.y(), part, BAR), "#0f41af");
    figures(svg, row.figures(), columnWidths, width, y + 17, Svg.INK);
    svg.closePoint();
  }

  private static void figures(
      Svg svg, List<String> figures, double[] columnWidths, int width, double y, String colour) {
    double right = width;
    for (int column = figures.size() - 1; column >= 0; column--) {
      svg.text(right, y, "end", colour, figures.get(column));
      right -= columnWidths[column] + GAP;
    }
  }

  private double columnWidth(int column) {
    double widest = Lettering.width(columns.get(column));
    for (Row row : rows) {
      widest = Math.max(widest, Lettering.width(row.figures().get(column)));
    }
    return widest;
  }
}
