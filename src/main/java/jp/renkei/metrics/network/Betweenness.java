package jp.renkei.metrics.network;

/**
 * How often a node lies between two others: the share of pairs of other nodes whose shortest path
 * runs through it, each pair divided among its shortest paths.
 *
 * <p>Formula: {@code b(v) = sum over pairs {s,t} without v of sigma(s,t|v) / sigma(s,t)}, divided
 * by {@code (n-1)(n-2)/2}; paths are counted by edges, without weights; a pair without a path adds
 * nothing. Range: 0 to 1. Fewer than three nodes: 0. Reference: report, section 2.2.1; Freeman,
 * Sociometry 40 (1977).
 *
 * @param values by node
 * @param accuracy how they were come by
 */
public record Betweenness(double[] values, Accuracy accuracy) {

  /** How near the values are to the exact ones. */
  public sealed interface Accuracy permits Exact, Sampled {}

  /** Computed over all pairs. */
  public record Exact() implements Accuracy {}

  /**
   * Estimated from sampled shortest paths.
   *
   * @param error with the confidence stated, no node's value is further than this from the exact
   * @param confidence the probability that this holds of all nodes at once, between 0 and 1
   * @param samples the paths drawn in all, the pilot's included
   * @param seed of the generator
   */
  public record Sampled(double error, double confidence, long samples, long seed)
      implements Accuracy {}

  /**
   * Computed over all pairs by {@link ExactBetweenness}.
   *
   * @param network of any size; some 20,000 nodes take seconds
   */
  public static Betweenness exact(CoauthorshipNetwork network) {
    return new Betweenness(ExactBetweenness.of(network.adjacency()), new Exact());
  }

  /**
   * Estimated by {@link SampledBetweenness}.
   *
   * @param error the absolute error allowed, between 0 and 1
   * @param confidence the probability that every node keeps to it, between 0 and 1
   * @param seed the same seed gives the same values, whatever the number of threads
   */
  public static Betweenness sampled(
      CoauthorshipNetwork network, double error, double confidence, long seed) {
    return SampledBetweenness.of(network.adjacency(), error, confidence, seed);
  }

  /** Pairs of other nodes: what sums over pairs are divided by. */
  static double pairsOfOthers(int nodes) {
    return (nodes - 1.0) * (nodes - 2.0) / 2;
  }
}
