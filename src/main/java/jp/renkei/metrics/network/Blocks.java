package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a graph: its largest parts that the loss of no single node takes apart. Two blocks
 * share at most one node, and a tree is all blocks of two.
 *
 * <p>A shortest path runs through one block after the other, in and out by the nodes that they
 * share, so that betweenness can be summed block by block if every node counts for all that lies
 * behind it. What a node connects that only it connects is known without a search: with {@code N}
 * nodes in the component, of which {@code c_1, c_2, …} hang together without {@code v}, the pairs
 * {@code ((N-1)^2 - sum of c_i^2) / 2}.
 *
 * <p>Linear in nodes and edges. Reference: Hopcroft and Tarjan, Algorithm 447 (CACM 16, 1973);
 * Sariyüce, Kaya, Saule and Çatalyürek, Graph manipulations for fast centrality computation (ACM
 * TKDD 11, 2017).
 *
 * @param large the blocks of three nodes or more; inside a smaller one nothing lies between
 * @param pairs for every node the pairs of others that only it connects, each once
 */
record Blocks(List<Block> large, double[] pairs) {

  /**
   * One of them.
   *
   * @param nodes ascending
   * @param reach beside each node, how many it counts for: itself and what lies behind it
   */
  record Block(int[] nodes, long[] reach) {}

  static Blocks of(Adjacency graph, Components components) {
    return new Walk(graph, components).blocks();
  }

  /** A depth-first walk that closes a block as soon as no way leads back above it. */
  private static final class Walk {

    private final Adjacency graph;
    private final Components components;

    /** When a node was entered, from 1; 0 before that. */
    private final int[] entered;

    /** The earliest entered node that one edge leads back to, from the node or from below it. */
    private final int[] earliest;

    private final int[] parent;

    /** The next edge to be looked at. */
    private final int[] at;

    /** How many nodes hang from a node, itself included, as far as their blocks are closed. */
    private final long[] hangs;

    /** The sum of the squares of what hangs from a node, block by block. */
    private final double[] squares;

    private final IntArrayList open = new IntArrayList();
    private final List<Block> large = new ArrayList<>();
    private int clock;

    Walk(Adjacency graph, Components components) {
      this.graph = graph;
      this.components = components;
      this.entered = new int[graph.nodes()];
      this.earliest = new int[graph.nodes()];
      this.parent = new int[graph.nodes()];
      this.at = Arrays.copyOf(graph.offsets(), graph.nodes());
      this.hangs = new long[graph.nodes()];
      this.squares = new double[graph.nodes()];
      Arrays.fill(hangs, 1);
    }

    Blocks blocks() {
      for (int node = 0; node < graph.nodes(); node++) {
        if (entered[node] == 0) {
          walk(node);
        }
      }
      double[] pairs = new double[graph.nodes()];
      Arrays.setAll(pairs, this::pairs);
      return new Blocks(List.copyOf(large), pairs);
    }

    private double pairs(int node) {
      double others = component(node) - 1;
      double above = component(node) - hangs[node];
      return (others * others - above * above - squares[node]) / 2;
    }

    /** Without recursion, as a walk may be as deep as there are nodes. */
    private void walk(int root) {
      enter(root, -1);
      int node = root;
      while (node >= 0) {
        if (at[node] == graph.offsets()[node + 1]) {
          leave(node);
          node = parent[node];
        } else {
          int next = graph.neighbours()[at[node]++];
          if (entered[next] == 0) {
            enter(next, node);
            node = next;
          } else {
            earliest[node] = Math.min(earliest[node], entered[next]);
          }
        }
      }
      open.clear();
    }

    private void enter(int node, int from) {
      parent[node] = from;
      entered[node] = ++clock;
      earliest[node] = clock;
      open.add(node);
    }

    private void leave(int node) {
      int above = parent[node];
      if (above >= 0) {
        earliest[above] = Math.min(earliest[above], earliest[node]);
        if (earliest[node] >= entered[above]) {
          close(open.lastIndexOf(node), above);
        }
      }
    }

    /** Closes the block of the open nodes from a place on and of the node above them. */
    private void close(int from, int top) {
      int[] below = open.subList(from, open.size()).toIntArray();
      open.size(from);
      long hanging = Arrays.stream(below).mapToLong(node -> hangs[node]).sum();
      hangs[top] += hanging;
      squares[top] += (double) hanging * hanging;
      if (below.length > 1) {
        large.add(block(below, top, component(top) - hanging));
      }
    }

    private Block block(int[] below, int top, long reachOfTop) {
      int[] nodes = Arrays.copyOf(below, below.length + 1);
      nodes[below.length] = top;
      Arrays.sort(nodes);
      long[] reach = new long[nodes.length];
      Arrays.setAll(reach, at -> nodes[at] == top ? reachOfTop : hangs[nodes[at]]);
      return new Block(nodes, reach);
    }

    private long component(int node) {
      return components.sizes()[components.of()[node]];
    }
  }
}
