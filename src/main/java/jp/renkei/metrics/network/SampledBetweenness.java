package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Betweenness from sampled shortest paths, with an error that holds of all nodes at once.
 *
 * <p>A sample is a random pair of nodes and one of its shortest paths, each as likely; the share of
 * samples whose path runs through {@code v} estimates {@code p(v)}, and {@code b(v) = p(v) n /
 * (n-2)}. Two passes, with samples of their own:
 *
 * <ol>
 *   <li>The pilot bounds every {@code p(v)} from above. With {@code D} the most inner nodes that a
 *       shortest path has, the {@code p(v)} sum to at most {@code D}. So {@code v} may be misjudged
 *       with probability {@code q p(v) / D}, and none is with probability {@code 1 - q}: by
 *       Chernoff's bound {@code p(v)} is at most the greatest {@code x} with {@code m1 KL(share(v),
 *       x) <= ln(D / (q x))}.
 *   <li>With these bounds {@code u(v)} the second pass draws the least {@code m} for which {@code
 *       sum over v of 2 exp(-m KL(u(v) + error, u(v)))} is within what is left of the allowed
 *       probability. The pilot's samples are not counted again, so that {@code m} does not depend
 *       on what it estimates.
 * </ol>
 *
 * <p>The bounds differ by node, as in KADABRA (Borassi and Natale, J. Exp. Algorithmics 24, 2019)
 * and SILVAN (Pellegrina and Vandin, ACM TKDD 18, 2024); since few nodes have a high betweenness,
 * few have a say in {@code m}. Cost: a search from both ends a sample, over few edges of the graph;
 * 16 bytes a node and thread. Batches of samples have streams of their own, so that the result is
 * the same for any number of threads.
 */
final class SampledBetweenness {

  private static final int BATCH = 256;

  /** Samples of the pilot, times the error: enough to tell the few central nodes from the rest. */
  private static final double PILOT = 32;

  /** Of the allowed probability of failing, what the pilot may use. */
  private static final double PILOT_SHARE = 0.1;

  /** Bounds are rounded up to this grid, so that nodes of like bounds are summed together. */
  private static final double GRID = 1e6;

  private final Adjacency graph;
  private final Components components;
  private final long seed;
  private long batches;

  private SampledBetweenness(Adjacency graph, long seed) {
    this.graph = graph;
    this.components = Components.of(graph);
    this.seed = seed;
  }

  static Betweenness of(Adjacency graph, double error, double confidence, long seed) {
    require("error", error);
    require("confidence", confidence);
    int[] order = graph.breadthFirstOrder();
    double[] values = new double[order.length];
    long samples = 0;
    if (order.length > 2) {
      SampledBetweenness sampling = new SampledBetweenness(graph.reordered(order), seed);
      double[] ordered = sampling.estimate(error, 1 - confidence);
      for (int node = 0; node < order.length; node++) {
        values[order[node]] = ordered[node];
      }
      samples = sampling.batches * BATCH;
    }
    return new Betweenness(values, new Betweenness.Sampled(error, confidence, samples, seed));
  }

  private static void require(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " is " + value + ", expected between 0 and 1");
    }
  }

  private double[] estimate(double error, double failing) {
    double toPairs = (graph.nodes() - 2.0) / graph.nodes();
    long pilot = batchesOf(PILOT / error);
    double[] bounds = upperBounds(draw(pilot), pilot * BATCH, failing * PILOT_SHARE);
    long rest = enough(bounds, error * toPairs, failing * (1 - PILOT_SHARE));
    int[] passed = draw(rest);
    double[] values = new double[graph.nodes()];
    for (int node = 0; node < values.length; node++) {
      values[node] = Math.min(1, passed[node] / (rest * BATCH * toPairs));
    }
    return values;
  }

  private static long batchesOf(double samples) {
    return (long) Math.ceil(samples / BATCH);
  }

  /** How many of the sampled paths run through each node. */
  private int[] draw(long count) {
    long first = batches;
    batches += count;
    Workspaces<PathSampler> samplers = new Workspaces<>(() -> new PathSampler(graph, components));
    samplers.run(
        Math.toIntExact(count),
        (sampler, batch) -> sampler.draw(BATCH, new SplitMix(seed, first + batch)));
    int[] passed = new int[graph.nodes()];
    samplers.forEach(sampler -> sampler.addTo(passed));
    return passed;
  }

  private double[] upperBounds(int[] passed, long samples, double failing) {
    double inner = mostInnerNodes();
    Map<Integer, Double> known = new HashMap<>();
    double[] bounds = new double[passed.length];
    for (int node = 0; node < bounds.length; node++) {
      bounds[node] =
          known.computeIfAbsent(
              passed[node],
              count -> upperBound((double) count / samples, samples, inner / failing));
    }
    return bounds;
  }

  /** The greatest {@code x} with {@code m KL(share, x) <= ln(ratio / x)}, by bisection. */
  private static double upperBound(double share, long samples, double ratio) {
    double low = share;
    double high = 1;
    while (high - low > 1e-9 * high) {
      double middle = (low + high) / 2;
      if (samples * divergence(share, middle) <= StrictMath.log(ratio / middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** Twice the longest distance from a component's first node is at least its diameter. */
  private double mostInnerNodes() {
    int[] distance = new int[graph.nodes()];
    int[] queue = new int[graph.nodes()];
    boolean[] begun = new boolean[components.sizes().length];
    int longest = 1;
    for (int node = 0; node < graph.nodes(); node++) {
      if (!begun[components.of()[node]]) {
        begun[components.of()[node]] = true;
        longest = Math.max(longest, 2 * farthest(node, distance, queue) - 1);
      }
    }
    return longest;
  }

  private int farthest(int start, int[] distance, int[] queue) {
    queue[0] = start;
    distance[start] = 1;
    int end = 1;
    for (int head = 0; head < end; head++) {
      int node = queue[head];
      for (int at = graph.offsets()[node]; at < graph.offsets()[node + 1]; at++) {
        int next = graph.neighbours()[at];
        if (distance[next] == 0) {
          distance[next] = distance[node] + 1;
          queue[end++] = next;
        }
      }
    }
    return distance[queue[end - 1]] - 1;
  }

  /** The least number of batches that keeps all nodes to the error. */
  private static long enough(double[] bounds, double error, double failing) {
    Int2IntOpenHashMap nodesAt = new Int2IntOpenHashMap();
    for (double bound : bounds) {
      nodesAt.addTo((int) Math.ceil(bound * GRID), 1);
    }
    double[] exponents =
        nodesAt
            .keySet()
            .intStream()
            .sorted()
            .mapToDouble(at -> exponent(at / GRID, error))
            .toArray();
    int[] nodes = nodesAt.keySet().intStream().sorted().map(nodesAt::get).toArray();
    return least(batches -> failure(exponents, nodes, batches * BATCH) <= failing);
  }

  private static double failure(double[] exponents, int[] nodes, double samples) {
    double sum = 0;
    for (int at = 0; at < nodes.length; at++) {
      sum += 2 * nodes[at] * StrictMath.exp(-samples * exponents[at]);
    }
    return sum;
  }

  private static long least(LongPredicate holds) {
    long high = 1;
    while (!holds.test(high)) {
      high *= 2;
    }
    long low = high / 2;
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** How fast a deviation by {@code error} grows unlikely where the mean is at most a bound. */
  private static double exponent(double bound, double error) {
    return bound < (1 - error) / 2 ? divergence(bound + error, bound) : 2 * error * error;
  }

  /** The Kullback-Leibler divergence of two Bernoulli trials, in nats. */
  private static double divergence(double p, double q) {
    return term(p, q) + term(1 - p, 1 - q);
  }

  private static double term(double p, double q) {
    return p == 0 ? 0 : p * StrictMath.log(p / q);
  }
}
