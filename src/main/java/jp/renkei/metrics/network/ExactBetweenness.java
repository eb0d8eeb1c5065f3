package jp.renkei.metrics.network;

import java.util.Arrays;

/**
 * Betweenness over all pairs: a breadth-first search from every node, the dependencies summed
 * backwards (Brandes, J. Math. Sociology 25, 2001), after what can be told without a search is
 * taken out.
 *
 * <p>The graph is taken apart into {@link Blocks}, whose nodes count for what lies behind them; of
 * each block the {@link Core} is searched, eight sources at a time ({@link SearchesAbreast}).
 *
 * <p>Cost: for each block its nodes times its edges, divided by eight and among the threads; the
 * sums are made in fixed parts and added in their order, so that the digits do not depend on the
 * number of threads.
 */
final class ExactBetweenness {

  /** A block's searches are summed in as many parts at most, whatever the number of threads. */
  private static final int PARTS = 32;

  private ExactBetweenness() {}

  static double[] of(Adjacency graph) {
    int[] order = graph.breadthFirstOrder();
    double[] ordered = ofOrdered(graph.reordered(order));
    double[] values = new double[ordered.length];
    for (int node = 0; node < order.length; node++) {
      values[order[node]] = ordered[node];
    }
    return values;
  }

  private static double[] ofOrdered(Adjacency graph) {
    Blocks blocks = Blocks.of(graph, Components.of(graph));
    double[] sums = blocks.pairs().clone();
    int[] newNumber = new int[graph.nodes()];
    Arrays.fill(newNumber, -1);
    for (Blocks.Block block : blocks.large()) {
      Core core = Core.of(graph.among(block.nodes(), newNumber), block.reach());
      double[] ofCore = searched(core);
      for (int node = 0; node < block.nodes().length; node++) {
        sums[block.nodes()[node]] += ofCore[core.standIn()[node]];
      }
    }
    double divisor = Betweenness.pairsOfOthers(graph.nodes());
    return Arrays.stream(sums).map(sum -> divisor > 0 ? sum / divisor : 0).toArray();
  }

  private static double[] searched(Core core) {
    int nodes = core.graph().nodes();
    double[] total = new double[nodes];
    if (core.passable() == 0) {
      return total;
    }
    int batches = Math.ceilDiv(nodes, SearchesAbreast.LANES);
    double[][] parts = new double[Math.min(PARTS, batches)][nodes];
    new Workspaces<>(() -> new SearchesAbreast(core))
        .run(
            parts.length,
            (searches, part) -> {
              searches.beginWithAll();
              // descending, as searches leave out what is numbered above them
              for (int batch = batches - 1 - part; batch >= 0; batch -= parts.length) {
                searches.from(batch * SearchesAbreast.LANES, parts[part]);
              }
            });
    for (double[] part : parts) {
      Arrays.setAll(total, node -> total[node] + part[node]);
    }
    Arrays.setAll(total, node -> total[node] / core.copies()[node]);
    return total;
  }
}
