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
  private static final double LANE_GAP = 14;
  private static final double LANE_POINT = 10;
  private static final String GRID = "stroke=\"" + Svg.LINE + "\"";
  private static final String CROSSHAIR =
      "stroke=\"" + Svg.SOFT + "\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";
  private static final String LEADER = "stroke=\"" + Svg.SOFT + "\" stroke-width=\"0.7\"";

  private final Scatter scatter;
  private final int width;
  private final LegendRows legend;
  private final Box plot;
  private final Box lane;
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
    this.lane = lane();
  }

  String svg() {
    String id = scatter.id() + "-" + width;
    Svg svg =
        new Svg().open(id, width, lane.bottom() + BOTTOM, scatter.title(), scatter.description());
    legend.draw(svg);
    axes(svg);
    for (LabelPlacement.Line line : crosshairLines()) {
      svg.line(line.fromX(), line.fromY(), line.toX(), line.toY(), CROSSHAIR);
    }
    Map<String, LabelPlacement.Placed> labels = labels();
    for (Scatter.Point point : scatter.points()) {
      mark(svg, spot(point), point.mark(), point.detail(), labels);
    }
    scatter.lane().ifPresent(zeros -> drawLane(svg, zeros));
    return svg.close();
  }

  /** Below the plot, as high as makes most names of its points clear; without points, no room. */
  private Box lane() {
    if (scatter.lane().isEmpty()) {
      return new Box(plot.x(), plot.bottom(), plot.width(), 0);
    }
    int points = scatter.lane().orElseThrow().points().size();
    Box best = laneOf(1);
    for (int rows = 2; rows <= points && clearNames(best) < points; rows++) {
      if (clearNames(laneOf(rows)) > clearNames(best)) {
        best = laneOf(rows);
      }
    }
    return best;
  }

  private long clearNames(Box room) {
    return laneLabels(room).values().stream().filter(LabelPlacement.Placed::clear).count();
  }

  private Box laneOf(int rows) {
    double room = 2 * LANE_POINT + rows * (Lettering.HEIGHT + 4);
    return new Box(plot.x(), laneTop(), plot.width(), room);
  }

  private void drawLane(Svg svg, Scatter.Lane zeros) {
    svg.rect(lane, "#f6f7f8");
    for (double tick : across.ticks()) {
      svg.line(across.place(tick), lane.y(), across.place(tick), lane.bottom(), GRID);
    }
    svg.text(lane.x(), lane.y() - 5, "start", Svg.INK, zeros.label());
    Map<String, LabelPlacement.Placed> labels = laneLabels();
    for (Scatter.LanePoint point : zeros.points()) {
      mark(svg, spot(point), point.mark(), point.detail(), labels);
    }
  }

  /** Where each name of the lane stands. */
  Map<String, LabelPlacement.Placed> laneLabels() {
    return laneLabels(lane);
  }

  private Map<String, LabelPlacement.Placed> laneLabels(Box room) {
    return LabelPlacement.place(
        room,
        scatter.lane().stream().flatMap(zeros -> zeros.points().stream()).map(this::spot).toList(),
        List.of());
  }

  /** Where each name stands. */
  Map<String, LabelPlacement.Placed> labels() {
    List<LabelPlacement.Spot> spots = scatter.points().stream().map(this::spot).toList();
    return LabelPlacement.place(plot, spots, crosshairLines());
  }

  private LabelPlacement.Spot spot(Scatter.Point point) {
    return new LabelPlacement.Spot(
        point.id(), across.place(point.x()), up.place(point.y()), Mark.REACH, point.label());
  }

  private double laneTop() {
    return plot.bottom() + LANE_GAP + Lettering.HEIGHT;
  }

  private LabelPlacement.Spot spot(Scatter.LanePoint point) {
    return new LabelPlacement.Spot(
        point.id(), across.place(point.x()), laneTop() + LANE_POINT, Mark.REACH, point.label());
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
            DoubleStream.concat(
                scatter.crosshair().stream().mapToDouble(p -> horizontal ? p.x() : p.y()),
                horizontal ? laneValues() : DoubleStream.empty()))
        .toArray();
  }

  private DoubleStream laneValues() {
    return scatter.lane().stream()
        .flatMap(zeros -> zeros.points().stream())
        .mapToDouble(Scatter.LanePoint::x);
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
        svg.text(x, lane.bottom() + 16, "middle", Svg.SOFT, words);
        free = x + half + 6;
      }
    }
    for (double tick : up.ticks()) {
      double y = up.place(tick);
      svg.line(plot.x(), y, plot.right(), y, GRID);
      svg.text(plot.x() - 6, y + 4, "end", Svg.SOFT, scatter.up().value().apply(tick));
    }
    svg.text(0, plot.y() - 10, "start", Svg.INK, "↑ " + scatter.up().label());
    svg.text(plot.right(), lane.bottom() + 36, "end", Svg.INK, scatter.across().label() + " →");
  }

  private static void mark(
      Svg svg,
      LabelPlacement.Spot spot,
      Mark mark,
      String detail,
      Map<String, LabelPlacement.Placed> labels) {
    Optional<LabelPlacement.Placed> label = Optional.ofNullable(labels.get(spot.id()));
    svg.openPoint(spot.id(), spot.label() + " " + detail);
    label
        .filter(LabelPlacement.Placed::led)
        .ifPresent(
            placed -> {
              double[] end = LabelPlacement.end(spot.x(), spot.y(), placed.box());
              svg.line(spot.x(), spot.y(), end[0], end[1], LEADER);
            });
    svg.raw(mark.svg(spot.x(), spot.y()));
    label.ifPresent(placed -> svg.name(spot.x(), placed.box(), spot.label()));
    svg.closePoint();
  }
}
