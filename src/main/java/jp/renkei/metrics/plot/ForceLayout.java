package jp.renkei.metrics.plot;

import java.util.Arrays;

/**
 * Coordinates for the nodes of a network, so that those with much in common lie near each other.
 *
 * <p>Forces after Fruchterman and Reingold (10.1002/spe.4380211102): all nodes push each other away
 * as {@code k²/d}, an edge pulls its ends together as {@code s·d²/k} with a strength {@code s} of 0
 * to 1, and every node is drawn to the middle a little, so that what hangs together with nothing
 * stays in the picture. The steps shrink evenly. It begins on a spiral in the order of the nodes
 * and draws no random numbers: the same network gives the same coordinates on every machine. Cost:
 * rounds · (nodes² + edges).
 */
final class ForceLayout {

  private static final int ROUNDS = 400;
  private static final double FIRST_STEP = 0.12;
  private static final double TO_MIDDLE = 0.6;
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final double MIDDLE = 0.7;
  private static final double NEAREST = 1e-6;

  private final double[] x;
  private final double[] y;
  private final double[] pushX;
  private final double[] pushY;
  private final double k;

  private ForceLayout(int nodes) {
    this.x = new double[nodes];
    this.y = new double[nodes];
    this.pushX = new double[nodes];
    this.pushY = new double[nodes];
    this.k = StrictMath.sqrt(1.0 / Math.max(1, nodes));
    for (int node = 0; node < nodes; node++) {
      double radius = StrictMath.sqrt((node + 0.5) / nodes) / 2;
      x[node] = radius * StrictMath.cos(node * GOLDEN_ANGLE);
      y[node] = radius * StrictMath.sin(node * GOLDEN_ANGLE);
    }
  }

  /**
   * Lays out a network.
   *
   * @param nodes how many nodes there are
   * @param from one end of each edge
   * @param to its other end
   * @param strength how strongly it pulls, 0 to 1
   * @return the nodes' places across and down, each stretched to 0 … 1; 0.5 where all are alike
   */
  static double[][] of(int nodes, int[] from, int[] to, double[] strength) {
    ForceLayout layout = new ForceLayout(nodes);
    for (int round = 0; round < ROUNDS; round++) {
      layout.push();
      layout.pull(from, to, strength);
      layout.move(FIRST_STEP * (ROUNDS - round) / ROUNDS);
    }
    layout.loosen();
    return new double[][] {stretched(layout.x), stretched(layout.y)};
  }

  private void push() {
    for (int a = 0; a < x.length; a++) {
      pushX[a] = -x[a] * TO_MIDDLE;
      pushY[a] = -y[a] * TO_MIDDLE;
    }
    for (int a = 0; a < x.length; a++) {
      for (int b = a + 1; b < x.length; b++) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        double force = k * k / Math.max(NEAREST, dx * dx + dy * dy);
        add(a, b, dx * force, dy * force);
      }
    }
  }

  private void pull(int[] from, int[] to, double[] strength) {
    for (int edge = 0; edge < from.length; edge++) {
      double dx = x[to[edge]] - x[from[edge]];
      double dy = y[to[edge]] - y[from[edge]];
      double force = strength[edge] * StrictMath.sqrt(dx * dx + dy * dy) / k;
      add(from[edge], to[edge], dx * force, dy * force);
    }
  }

  private void add(int a, int b, double dx, double dy) {
    pushX[a] += dx;
    pushY[a] += dy;
    pushX[b] -= dx;
    pushY[b] -= dy;
  }

  private void move(double longest) {
    for (int node = 0; node < x.length; node++) {
      double length = StrictMath.sqrt(pushX[node] * pushX[node] + pushY[node] * pushY[node]);
      double step = length > longest ? longest / length : 1;
      x[node] += pushX[node] * step;
      y[node] += pushY[node] * step;
    }
  }

  /** Gives the crowded middle more of the room: distances to the centre are raised to a power. */
  private void loosen() {
    double farthest = NEAREST;
    for (int node = 0; node < x.length; node++) {
      farthest = Math.max(farthest, radius(node));
    }
    for (int node = 0; node < x.length; node++) {
      double outwards = StrictMath.pow(Math.max(NEAREST, radius(node)) / farthest, MIDDLE - 1);
      x[node] *= outwards;
      y[node] *= outwards;
    }
  }

  private double radius(int node) {
    return StrictMath.sqrt(x[node] * x[node] + y[node] * y[node]);
  }

  private static double[] stretched(double[] places) {
    double least = Arrays.stream(places).min().orElse(0);
    double room = Arrays.stream(places).max().orElse(0) - least;
    return Arrays.stream(places).map(p -> room == 0 ? 0.5 : (p - least) / room).toArray();
  }
}
