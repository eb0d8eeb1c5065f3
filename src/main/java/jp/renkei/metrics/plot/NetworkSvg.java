package jp.renkei.metrics.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a network at one width. */
final class NetworkSvg {

  private static final double LARGEST = 0.042;
  private static final double SMALLEST = 1.6;
  private static final double WIDEST = 0.016;

  /** A line thinner than this leaves no trace on any screen. */
  private static final double THINNEST = 0.04;

  /** A name up to this many radii wide stands within its circle. */
  private static final double INSIDE = 1.8;

  private static final int SEPARATIONS = 120;
  private static final double BETWEEN = 1.5;
  private static final String LEADER = "stroke=\"" + Svg.SOFT + "\" stroke-width=\"0.7\"";

  private final Network network;
  private final int width;
  private final Box plot;
  private final double[] radius;
  private final double[] x;
  private final double[] y;

  NetworkSvg(Network network, int width) {
    this.network = network;
    this.width = width;
    double height = Math.max(430, width * 0.72);
    this.plot = new Box(0, 0, width, height);
    long largest = network.nodes().stream().mapToLong(Network.Node::size).max().orElse(1);
    this.radius =
        network.nodes().stream()
            .mapToDouble(
                node ->
                    Math.max(
                        SMALLEST,
                        Math.max(width, 500)
                            * LARGEST
                            * StrictMath.sqrt((double) node.size() / largest)))
            .toArray();
    double[][] places = places();
    this.x = places[0];
    this.y = places[1];
    spread();
  }

  String svg() {
    Svg svg =
        new Svg()
            .open(
                network.id() + "-" + width,
                width,
                plot.bottom(),
                network.title(),
                network.description());
    drawEdges(svg);
    Map<String, LabelPlacement.Placed> labels = labels();
    for (int node = 0; node < x.length; node++) {
      drawNode(svg, node);
    }
    for (LabelPlacement.Spot spot : spots()) {
      Optional.ofNullable(labels.get(spot.id())).ifPresent(placed -> drawName(svg, spot, placed));
    }
    return svg.close();
  }

  /** Where each name stands. */
  Map<String, LabelPlacement.Placed> labels() {
    return LabelPlacement.place(plot, spots(), List.of());
  }

  /** The named nodes: names keep clear of these, and may lie on the smaller ones. */
  List<LabelPlacement.Spot> spots() {
    return IntStream.range(0, Math.min(network.named(), x.length))
        .mapToObj(
            node ->
                new LabelPlacement.Spot(
                    network.nodes().get(node).id(),
                    x[node],
                    y[node],
                    radius[node],
                    fitsInside(node) ? "" : network.nodes().get(node).label()))
        .toList();
  }

  private boolean fitsInside(int node) {
    return Lettering.width(network.nodes().get(node).label()) < INSIDE * radius[node];
  }

  /** A pair's pull is the share of the smaller one's papers that it is. */
  private double[][] places() {
    List<Network.Edge> edges = network.edges();
    double[] strength =
        edges.stream()
            .mapToDouble(
                edge ->
                    Math.min(
                        1, (double) edge.weight() / Math.min(size(edge.from()), size(edge.to()))))
            .toArray();
    double[][] places =
        ForceLayout.of(
            radius.length,
            edges.stream().mapToInt(Network.Edge::from).toArray(),
            edges.stream().mapToInt(Network.Edge::to).toArray(),
            strength);
    for (int node = 0; node < radius.length; node++) {
      double room = radius[node] + 2;
      places[0][node] = plot.x() + room + places[0][node] * (plot.width() - 2 * room);
      places[1][node] = plot.y() + room + places[1][node] * (plot.height() - 2 * room);
    }
    return places;
  }

  private long size(int node) {
    return network.nodes().get(node).size();
  }

  /** Moves circles that lie on each other apart, within the plot. */
  private void spread() {
    boolean moved = true;
    for (int round = 0; moved && round < SEPARATIONS; round++) {
      moved = false;
      for (int a = 0; a < x.length; a++) {
        for (int b = a + 1; b < x.length; b++) {
          moved |= part(a, b);
        }
      }
    }
  }

  private boolean part(int a, int b) {
    double dx = x[b] - x[a];
    double dy = y[b] - y[a];
    double distance = Math.max(1e-3, StrictMath.sqrt(dx * dx + dy * dy));
    double lacking = radius[a] + radius[b] + BETWEEN - distance;
    if (lacking <= 1e-3) {
      return false;
    }
    double share = radius[b] / (radius[a] + radius[b]);
    shift(a, -dx / distance * lacking * share, -dy / distance * lacking * share);
    shift(b, dx / distance * lacking * (1 - share), dy / distance * lacking * (1 - share));
    return true;
  }

  private void shift(int node, double dx, double dy) {
    double room = radius[node] + 1;
    x[node] = Math.clamp(x[node] + dx, plot.x() + room, plot.right() - room);
    y[node] = Math.clamp(y[node] + dy, plot.y() + room, plot.bottom() - room);
  }

  private void drawEdges(Svg svg) {
    long heaviest = network.edges().stream().mapToLong(Network.Edge::weight).max().orElse(1);
    double widest = Math.max(width, 500) * WIDEST;
    svg.raw("<g stroke=\"#5b6b85\" stroke-opacity=\"0.55\" stroke-linecap=\"round\">");
    network.edges().stream()
        .filter(edge -> widest * edge.weight() / heaviest >= THINNEST)
        .sorted(Comparator.comparingLong(Network.Edge::weight))
        .forEach(
            edge ->
                svg.line(
                    x[edge.from()],
                    y[edge.from()],
                    x[edge.to()],
                    y[edge.to()],
                    String.format(
                        Locale.ROOT, "stroke-width=\"%.2f\"", widest * edge.weight() / heaviest)));
    svg.raw("</g>");
  }

  private void drawNode(Svg svg, int node) {
    Network.Node shown = network.nodes().get(node);
    svg.openPoint(shown.id(), shown.label() + " " + shown.detail());
    svg.circle(
        x[node], y[node], radius[node], "fill=\"" + shown.mark().colour() + "\" stroke=\"#fff\"");
    if (node < network.named() && fitsInside(node)) {
      svg.text(x[node], y[node] + 4, "middle", "#fff", shown.label());
    }
    svg.closePoint();
  }

  private static void drawName(Svg svg, LabelPlacement.Spot spot, LabelPlacement.Placed placed) {
    if (placed.led()) {
      double[] end = LabelPlacement.end(spot.x(), spot.y(), placed.box());
      svg.line(spot.x(), spot.y(), end[0], end[1], LEADER);
    }
    svg.name(spot.x(), placed.box(), spot.label());
  }

  /** The circles' places, for whoever checks that none lies on another. */
  double[][] circles() {
    return new double[][] {x.clone(), y.clone(), radius.clone()};
  }
}
