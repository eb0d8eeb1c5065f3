package jp.renkei.metrics.network;

import java.util.Arrays;

/**
 * A graph whose trees are folded into the nodes that they hang from: nodes of degree one are taken
 * away until there are none.
 *
 * <p>What runs between a folded node and any other is known without a search: with {@code R} nodes
 * in the tree that hangs from {@code v}, itself included, and {@code N} in the component, pairs
 * inside the tree and pairs {@code (R - 1)(N - R)} with one end in it pass {@code v}. Reference:
 * Baglioni, Geraci, Pellegrini and Lastres, Fast exact computation of betweenness centrality in
 * social networks (ASONAM 2012).
 *
 * @param reach for each node that stays, how many nodes it stands for, itself included; 0 for a
 *     folded node
 * @param pairs for every node the pairs, each once, that are known to pass it
 */
record Folded(long[] reach, double[] pairs) {

  static Folded of(Adjacency graph, Components components) {
    Folded folded = new Folded(new long[graph.nodes()], new double[graph.nodes()]);
    Arrays.fill(folded.reach, 1);
    folded.fold(graph, components);
    return folded;
  }

  private void fold(Adjacency graph, Components components) {
    int[] degree = new int[graph.nodes()];
    int[] leaves = new int[graph.nodes()];
    int end = 0;
    for (int node = 0; node < degree.length; node++) {
      degree[node] = graph.degree(node);
      if (degree[node] == 1) {
        leaves[end++] = node;
      }
    }
    long[] size = reach.clone();
    for (int head = 0; head < end; head++) {
      int leaf = leaves[head];
      if (degree[leaf] == 1) { // not if its only neighbour was folded into it
        int stem = remaining(graph, leaf);
        pairs[stem] += (double) reach[leaf] * (reach[stem] - 1);
        reach[stem] += reach[leaf];
        size[leaf] = reach[leaf];
        reach[leaf] = 0;
        degree[leaf] = 0;
        if (--degree[stem] == 1) {
          leaves[end++] = stem;
        }
      }
    }
    for (int node = 0; node < degree.length; node++) {
      long tree = reach[node] == 0 ? size[node] : reach[node];
      pairs[node] += (double) (tree - 1) * (components.sizes()[components.of()[node]] - tree);
    }
  }

  /** The one neighbour of a leaf that is not folded. */
  private int remaining(Adjacency graph, int leaf) {
    int at = graph.offsets()[leaf];
    while (reach[graph.neighbours()[at]] == 0) {
      at++;
    }
    return graph.neighbours()[at];
  }
}
