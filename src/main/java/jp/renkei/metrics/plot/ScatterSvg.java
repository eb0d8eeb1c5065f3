package jp.renkei.metrics.plot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws a scatter at one width. */
final class ScatterSvg {

  private static final double TOP = 26;
  private static final double RIGHT = 8;
  private static final double BOTTOM = 44;
  private static final double LEAST_HEIGHT = 430;
  private static final String GRID = "stroke=\"" + Svg.LINE + "\"";
  private static final String CROSSHAIR =
      "stroke=\"" + Svg.SOFT + "\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";
  private static final String LEADER = "stroke=\"" + Svg.SOFT + "\" stroke-width=\"0.7\"";

  private final Scatter scatter;
  private final int width;
  private final LegendRows legend;
  private final Box plot;
  private final LogScale across;
  private final LogScale up;

  ScatterSvg(Scatter scatter, int width) {
    this.scatter = scatter;
    this.width = width;
    this.legend = new LegendRows(scatter.legend(), width);
    double left = 12 + widestTick();
    double top = TOP + legend.height();
    double height = Math.max(LEAST_HEIGHT, width * 0.62);
    this.plot = new Box(left, top, width - left - RIGHT, height);
    this.across = LogScale.holding(values(true), plot.x() + Mark.REACH, plot.right() - Mark.REACH);
    this.up = LogScale.holding(values(false), plot.bottom() - Mark.REACH, plot.y() + Mark.REACH);
  }

  String svg() {
    String id = scatter.id() + "-" + width;
    Svg svg =
        new Svg().open(id, width, plot.bottom() + BOTTOM, scatter.title(), scatter.description());
    legend.draw(svg);
    axes(svg);
    for (LabelPlacement.Line line : crosshairLines()) {
      svg.line(line.fromX(), line.fromY(), line.toX(), line.toY(), CROSSHAIR);
    }
    Map<String, LabelPlacement.Placed> labels = labels();
    for (Scatter.Point point : scatter.points()) {
      point(svg, point, Optional.ofNullable(labels.get(point.id())));
    }
    return svg.close();
  }

  /** Where each name stands. */
  Map<String, LabelPlacement.Placed> labels() {
    List<LabelPlacement.Spot> spots =
        scatter.points().stream()
            .map(
                p ->
                    new LabelPlacement.Spot(
                        p.id(), across.place(p.x()), up.place(p.y()), p.label()))
            .toList();
    return LabelPlacement.place(plot, spots, crosshairLines());
  }

  private List<LabelPlacement.Line> crosshairLines() {
    return scatter.crosshair().stream()
        .flatMap(
            point -> {
              double x = across.place(point.x());
              double y = up.place(point.y());
              return Stream.of(
                  new LabelPlacement.Line(x, plot.y(), x, plot.bottom()),
                  new LabelPlacement.Line(plot.x(), y, plot.right(), y));
            })
        .toList();
  }

  /** The room that marks take. */
  List<Box> marks() {
    return scatter.points().stream()
        .map(p -> Box.around(across.place(p.x()), up.place(p.y()), Mark.REACH))
        .toList();
  }

  Box plot() {
    return plot;
  }

  private double[] values(boolean horizontal) {
    return DoubleStream.concat(
            scatter.points().stream().mapToDouble(p -> horizontal ? p.x() : p.y()),
            scatter.crosshair().stream().mapToDouble(p -> horizontal ? p.x() : p.y()))
        .toArray();
  }

  private double widestTick() {
    return LogScale.holding(values(false), 0, 1).ticks().stream()
        .mapToDouble(tick -> Lettering.width(scatter.up().value().apply(tick)))
        .max()
        .orElse(0);
  }

  private void axes(Svg svg) {
    for (double tick : across.ticks()) {
      double x = across.place(tick);
      svg.line(x, plot.y(), x, plot.bottom(), GRID);
    }
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : across.ticks()) {
      String words = scatter.across().value().apply(tick);
      double half = Lettering.width(words) / 2;
      double x = Math.clamp(across.place(tick), half, width - half);
      if (x - half > free) {
        svg.text(x, plot.bottom() + 16, "middle", Svg.SOFT, words);
        free = x + half + 6;
      }
    }
    for (double tick : up.ticks()) {
      double y = up.place(tick);
      svg.line(plot.x(), y, plot.right(), y, GRID);
      svg.text(plot.x() - 6, y + 4, "end", Svg.SOFT, scatter.up().value().apply(tick));
    }
    svg.text(0, plot.y() - 10, "start", Svg.INK, "↑ " + scatter.up().label());
    svg.text(plot.right(), plot.bottom() + 36, "end", Svg.INK, scatter.across().label() + " →");
  }

  private void point(Svg svg, Scatter.Point point, Optional<LabelPlacement.Placed> label) {
    double x = across.place(point.x());
    double y = up.place(point.y());
    svg.openPoint(point.id(), point.label() + " " + point.detail());
    label
        .filter(LabelPlacement.Placed::led)
        .ifPresent(
            placed -> {
              double[] end = LabelPlacement.end(x, y, placed.box());
              svg.line(x, y, end[0], end[1], LEADER);
            });
    svg.raw(point.mark().svg(x, y));
    label.ifPresent(placed -> name(svg, x, placed.box(), point.label()));
    svg.closePoint();
  }

  /** Towards its mark, as fonts may need less room than was kept. */
  private static void name(Svg svg, double x, Box box, String label) {
    double base = box.bottom() - 3;
    if (box.right() <= x) {
      svg.name(box.right(), base, "end", label);
    } else if (box.x() >= x) {
      svg.name(box.x(), base, "start", label);
    } else {
      svg.name(box.x() + box.width() / 2, base, "middle", label);
    }
  }
}
