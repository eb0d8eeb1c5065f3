package jp.renkei.metrics.network;

import java.util.Arrays;

/**
 * How central a node is by the centrality of those it writes with: the eigenvector of the greatest
 * eigenvalue of the network weighted by shared papers.
 *
 * <p>Formula: {@code A x = lambda x} over the component with most nodes (of equals the one with the
 * first node), {@code x >= 0} and Euclidean norm 1; 0 elsewhere. Range: 0 to 1. A network without
 * an edge gives 0 throughout: nobody is central where nobody writes with anybody. Reference:
 * report, section 2.2.1; Bonacich, American Journal of Sociology 92 (1987).
 *
 * <p>Computed by the locally optimal conjugate gradient method (Knyazev, SIAM J. Sci. Comput. 23,
 * 2001) to a residual {@code |A x - lambda x| <= 1e-10 lambda}. It seeks the greatest eigenvalue
 * and not the greatest in size, so that two-sided networks, whose spectrum is symmetric, are no
 * exception. Cost: edges times steps, some tens of them; six vectors of memory.
 */
final class EigenvectorCentrality {

  private static final double RESIDUAL = 1e-10;
  private static final int MOST_STEPS = 100_000;

  /** Below this length a direction is rounding and none. */
  private static final double NO_DIRECTION = 1e-12;

  /** The product with the matrix is made anew so often, since its updates gather rounding. */
  private static final int RENEWAL = 32;

  private final Adjacency matrix;
  private final VectorBlocks vectors;
  private final double[] x;
  private final double[] ax;

  /** The steepest direction from {@code x}. */
  private final double[] w;

  private final double[] aw;

  /** The direction of the step before. */
  private final double[] p;

  private final double[] ap;

  private EigenvectorCentrality(Adjacency component) {
    this.matrix = component;
    this.vectors = new VectorBlocks(component.nodes());
    this.x = new double[component.nodes()];
    this.ax = new double[x.length];
    this.w = new double[x.length];
    this.aw = new double[x.length];
    this.p = new double[x.length];
    this.ap = new double[x.length];
  }

  /** The centrality of every node of a network. */
  static double[] of(CoauthorshipNetwork network) {
    Adjacency graph = network.adjacency();
    double[] values = new double[graph.nodes()];
    if (graph.edges() > 0) {
      int[] order = largestComponent(graph);
      double[] centrality = new EigenvectorCentrality(graph.reordered(order)).converged();
      for (int node = 0; node < order.length; node++) {
        values[order[node]] = centrality[node];
      }
    }
    return values;
  }

  private static int[] largestComponent(Adjacency graph) {
    Components components = Components.of(graph);
    int largest = components.largest();
    return Arrays.stream(graph.breadthFirstOrder())
        .filter(node -> components.of()[node] == largest)
        .toArray();
  }

  private double[] converged() {
    Arrays.fill(w, 1);
    vectors.multiply(matrix, w, x); // shared papers of each node: never zero, and near the answer
    for (int step = 0; step < MOST_STEPS; step++) {
      if (step % RENEWAL == 0) {
        vectors.scale(x, 1 / Math.sqrt(vectors.dot(x, x)));
        vectors.multiply(matrix, x, ax);
      }
      double lambda = vectors.dot(x, ax);
      if (residual(lambda) <= RESIDUAL * lambda) {
        return notNegative();
      }
      improve(lambda);
    }
    throw new IllegalStateException("no eigenvector within " + MOST_STEPS + " steps");
  }

  /** Leaves {@code A x - lambda x} in {@code w} and returns its length. */
  private double residual(double lambda) {
    double[] square =
        vectors.sums(
            1,
            (from, to, sum) -> {
              for (int at = from; at < to; at++) {
                w[at] = ax[at] - lambda * x[at];
              }
              sum[0] += VectorBlocks.dot(w, w, from, to);
            });
    return Math.sqrt(square[0]);
  }

  /** The best vector of those that {@code x}, {@code w} and {@code p} span becomes {@code x}. */
  private void improve(double lambda) {
    vectors.scale(w, 1 / Math.sqrt(vectors.dot(w, w)));
    vectors.add(w, -vectors.dot(x, w), x);
    vectors.scale(w, 1 / Math.sqrt(vectors.dot(w, w)));
    vectors.multiply(matrix, w, aw);
    boolean two = !straighten();
    double[] products = products();
    double[][] projected = {
      {lambda, products[0], products[2]},
      {products[0], products[1], products[3]},
      {products[2], products[3], products[4]}
    };
    double[] best = Jacobi.greatest(two ? upperLeft(projected) : projected);
    step(best[0], best[1], two ? 0 : best[2]);
  }

  private static double[][] upperLeft(double[][] matrix) {
    return new double[][] {Arrays.copyOf(matrix[0], 2), Arrays.copyOf(matrix[1], 2)};
  }

  /** Makes {@code p} a unit vector at right angles to the others; false if nothing is left. */
  private boolean straighten() {
    for (int pass = 0; pass < 2; pass++) {
      double alongX = vectors.dot(x, p);
      double alongW = vectors.dot(w, p);
      vectors.add(p, -alongX, x);
      vectors.add(p, -alongW, w);
      vectors.add(ap, -alongX, ax);
      vectors.add(ap, -alongW, aw);
      double length = Math.sqrt(vectors.dot(p, p));
      if (length < NO_DIRECTION) {
        return false;
      }
      vectors.scale(p, 1 / length);
      vectors.scale(ap, 1 / length);
    }
    return true;
  }

  private double[] products() {
    return vectors.sums(
        5,
        (from, to, sum) -> {
          sum[0] += VectorBlocks.dot(x, aw, from, to);
          sum[1] += VectorBlocks.dot(w, aw, from, to);
          sum[2] += VectorBlocks.dot(x, ap, from, to);
          sum[3] += VectorBlocks.dot(w, ap, from, to);
          sum[4] += VectorBlocks.dot(p, ap, from, to);
        });
  }

  private void step(double ofX, double ofW, double ofP) {
    vectors.each(
        (from, to) -> {
          for (int at = from; at < to; at++) {
            p[at] = ofW * w[at] + ofP * p[at];
            ap[at] = ofW * aw[at] + ofP * ap[at];
            x[at] = ofX * x[at] + p[at];
            ax[at] = ofX * ax[at] + ap[at];
          }
        });
    double length = Math.sqrt(vectors.dot(p, p));
    if (length > 0) {
      vectors.scale(p, 1 / length); // only its direction matters, and it grows short
      vectors.scale(ap, 1 / length);
    }
  }

  /** What rounding has left below zero is zero. */
  private double[] notNegative() {
    vectors.scale(x, 1 / Math.sqrt(vectors.dot(x, x)));
    return Arrays.stream(x).map(value -> Math.max(0, value)).toArray();
  }
}
