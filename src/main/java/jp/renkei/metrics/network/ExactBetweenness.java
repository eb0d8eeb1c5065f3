package jp.renkei.metrics.network;

import java.util.Arrays;

/**
 * Betweenness over all pairs: one breadth-first search from every node, the dependencies summed
 * backwards (Brandes, J. Math. Sociology 25, 2001), after what can be told without a search is
 * taken out.
 *
 * <p>Taken out are trees ({@link Folded}), and nodes whose neighbours all know each other (the
 * authors of one paper): these lie on no shortest path, so a search never goes on from them. Nodes
 * that have the same neighbours and know each other stand for one another, so that one search does
 * for all of them.
 *
 * <p>Cost: searches times edges among the nodes that remain, divided among the threads; the sums
 * are made in fixed blocks and added in their order, so that the digits do not depend on the number
 * of threads.
 */
final class ExactBetweenness {

  /** Searches are summed in as many parts, whatever the number of threads. */
  private static final int BLOCKS = 32;

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
    Folded folded = Folded.of(graph, Components.of(graph));
    double[] pairs = folded.pairs();
    Core core = Core.of(graph, folded.reach());
    double[] ofCore = searched(core);
    double divisor = Betweenness.pairsOfOthers(graph.nodes());
    double[] values = new double[graph.nodes()];
    for (int node = 0; node < values.length; node++) {
      int kept = core.standIn()[node];
      double sum = pairs[node] + (kept < 0 ? 0 : ofCore[kept] / 2); // each pair was met twice
      values[node] = divisor > 0 ? sum / divisor : 0;
    }
    return values;
  }

  private static double[] searched(Core core) {
    int nodes = core.graph().nodes();
    double[][] parts = new double[BLOCKS][];
    new Workspaces<>(() -> new Search(core))
        .run(
            BLOCKS,
            (search, block) -> {
              double[] sums = new double[nodes];
              for (int source = block; source < nodes; source += BLOCKS) {
                search.from(source, sums);
              }
              parts[block] = sums;
            });
    double[] total = new double[nodes];
    for (double[] part : parts) {
      Arrays.setAll(total, node -> total[node] + part[node]);
    }
    return total;
  }

  /**
   * One search at a time, on arrays that are used again. The inner loops have no branches that
   * depend on the graph: their cost would be that of guessing wrong.
   */
  private static final class Search {

    private static final int UNSEEN = Integer.MAX_VALUE;

    private final Core core;
    private final int[] offsets;
    private final int[] neighbours;
    private final int[] queue;
    private final int[] distance;
    private final double[] paths;

    /** Node after node of the queue, those that it is a last step before. */
    private final int[] successors;

    /** Where in the queue's order the successors of each place end. */
    private final int[] ends;

    /** What a node hands back along each of its shortest paths. */
    private final double[] share;

    private int queued;

    Search(Core core) {
      this.core = core;
      this.offsets = core.graph().offsets();
      this.neighbours = core.graph().neighbours();
      this.queue = new int[core.graph().nodes() + 1];
      this.distance = new int[core.graph().nodes()];
      this.paths = new double[distance.length];
      this.successors = new int[neighbours.length + 1];
      this.ends = new int[distance.length];
      this.share = new double[distance.length];
      Arrays.fill(distance, UNSEEN);
    }

    void from(int source, double[] sums) {
      forwards(source);
      double stands = (double) core.copies()[source] * core.reach()[source];
      for (int place = queued - 1; place > 0; place--) {
        backwards(place, stands, sums);
      }
      for (int place = 0; place < queued; place++) {
        distance[queue[place]] = UNSEEN;
        paths[queue[place]] = 0;
      }
    }

    private void forwards(int source) {
      queue[0] = source;
      queued = 1;
      distance[source] = 0;
      ends[0] = spread(source, 1, 0);
      for (int place = 1; place < queued; place++) {
        int node = queue[place];
        double through = paths[node] * core.copies()[node];
        ends[place] =
            core.between()[node] ? spread(node, through, ends[place - 1]) : ends[place - 1];
      }
    }

    private int spread(int node, double through, int from) {
      int here = distance[node];
      int end = from;
      for (int at = offsets[node]; at < offsets[node + 1]; at++) {
        successors[end] = neighbours[at];
        end += here - distance[neighbours[at]] >>> 31; // 1 if it lies further out
      }
      for (int at = from; at < end; at++) {
        int next = successors[at];
        paths[next] += through;
        queue[queued] = next;
        queued += here + 1 - distance[next] >>> 31; // 1 if it is unseen
        distance[next] = here + 1;
      }
      return end;
    }

    private void backwards(int place, double stands, double[] sums) {
      int node = queue[place];
      double dependency = 0;
      for (int at = ends[place - 1]; at < ends[place]; at++) {
        dependency += share[successors[at]];
      }
      dependency *= paths[node];
      sums[node] += stands * dependency;
      share[node] = core.copies()[node] * (core.reach()[node] + dependency) / paths[node];
    }
  }
}
