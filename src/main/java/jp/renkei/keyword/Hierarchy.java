package jp.renkei.keyword;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The keywords in clusters, each a small tree from its broadest keyword down (appendix 2).
 *
 * <p><b>Clusters.</b> An edge of the spanning forest stays when its two keywords occur together at
 * least {@code minimumLift} times as often as they would by chance: lift = shared · corpus /
 * (papers · papers of the other), 1 by chance. At 1, what is cut are pairs that avoid each other
 * and were joined only because one of them is in so many papers. What hangs together after the cut
 * is a cluster.
 *
 * <p><b>Broader.</b> The root of a cluster is its keyword of most papers; among equals, of most
 * edges; then the first. All edges lead down from it.
 *
 * @param parents the next broader keyword of each, itself at a root
 * @param downwards all keywords, each after its parent
 */
record Hierarchy(int[] parents, int[] downwards) {

  /** Linear in the keywords but for sorting them by papers. */
  static Hierarchy of(Cooccurrence network, SpanningForest forest, double minimumLift) {
    int[] kept =
        IntStream.range(0, forest.edges())
            .filter(edge -> lift(network, forest, edge) >= minimumLift)
            .toArray();
    return new Descent(network, forest, kept).hierarchy();
  }

  /** How many times as often as by chance an edge's keywords occur together. */
  static double lift(Cooccurrence network, SpanningForest forest, int edge) {
    double byChance =
        (double) network.papers()[forest.from()[edge]] * network.papers()[forest.to()[edge]];
    return (double) forest.shared()[edge] * network.corpus() / byChance;
  }

  /** Whether a keyword is the broadest of its cluster. */
  boolean isRoot(int keyword) {
    return parents[keyword] == keyword;
  }

  /** Breadth first from each root, over the kept edges in compressed rows. */
  private static final class Descent {

    private static final int UNSEEN = -1;

    private final int[] offsets;
    private final int[] neighbours;
    private final int[] parents;
    private final int[] downwards;
    private int reached;

    Descent(Cooccurrence network, SpanningForest forest, int[] kept) {
      this.offsets = new int[network.keywords() + 1];
      this.neighbours = new int[2 * kept.length];
      link(forest, kept);
      this.parents = new int[network.keywords()];
      Arrays.fill(parents, UNSEEN);
      this.downwards = new int[network.keywords()];
      for (int keyword : broadestFirst(network)) {
        if (parents[keyword] == UNSEEN) {
          descend(keyword);
        }
      }
    }

    private void link(SpanningForest forest, int[] kept) {
      for (int edge : kept) {
        offsets[forest.from()[edge] + 1]++;
        offsets[forest.to()[edge] + 1]++;
      }
      Arrays.parallelPrefix(offsets, Integer::sum);
      int[] next = offsets.clone();
      for (int edge : kept) {
        neighbours[next[forest.from()[edge]]++] = forest.to()[edge];
        neighbours[next[forest.to()[edge]]++] = forest.from()[edge];
      }
    }

    private int[] broadestFirst(Cooccurrence network) {
      int[] order = IntStream.range(0, network.keywords()).toArray();
      IntArrays.mergeSort(
          order,
          (a, b) ->
              network.papers()[a] != network.papers()[b]
                  ? Integer.compare(network.papers()[b], network.papers()[a])
                  : Integer.compare(degree(b), degree(a)));
      return order;
    }

    private int degree(int keyword) {
      return offsets[keyword + 1] - offsets[keyword];
    }

    private void descend(int root) {
      int at = reached;
      reach(root, root);
      for (; at < reached; at++) {
        int keyword = downwards[at];
        for (int edge = offsets[keyword]; edge < offsets[keyword + 1]; edge++) {
          if (parents[neighbours[edge]] == UNSEEN) {
            reach(neighbours[edge], keyword);
          }
        }
      }
    }

    private void reach(int keyword, int parent) {
      parents[keyword] = parent;
      downwards[reached++] = keyword;
    }

    Hierarchy hierarchy() {
      return new Hierarchy(parents, downwards);
    }
  }
}
