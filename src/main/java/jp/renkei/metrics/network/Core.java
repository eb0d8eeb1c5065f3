package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * What of a folded graph has to be searched: its nodes without the folded ones and with one node
 * for all of the same closed neighbourhood.
 *
 * @param graph the nodes that remain; its weights say nothing
 * @param standIn for each node of the whole graph, its node here, or -1 where it is folded
 * @param reach for each node here, how many nodes one copy stands for
 * @param copies how many nodes of the same closed neighbourhood it is one of
 * @param between whether a shortest path can run through it, that is whether two of its neighbours
 *     do not know each other
 */
record Core(Adjacency graph, int[] standIn, long[] reach, int[] copies, boolean[] between) {

  /** Neighbourhoods beyond this size are not tested for being cliques; they hardly ever are. */
  private static final int LARGEST_CLIQUE = 256;

  static Core of(Adjacency whole, long[] reach) {
    int[] standIn = standIns(whole, reach);
    IntArrayList kept = new IntArrayList();
    int[] copies = new int[whole.nodes()];
    int[] number = new int[whole.nodes()];
    for (int node = 0; node < whole.nodes(); node++) {
      number[node] = -1;
      if (standIn[node] == node) {
        number[node] = kept.size();
        kept.add(node);
      }
      if (standIn[node] >= 0) {
        copies[standIn[node]]++;
      }
    }
    Adjacency graph = among(whole, kept, number);
    int[] renumbered = new int[whole.nodes()];
    for (int node = 0; node < whole.nodes(); node++) {
      renumbered[node] = standIn[node] < 0 ? -1 : number[standIn[node]];
    }
    return new Core(
        graph,
        renumbered,
        kept.intStream().mapToLong(node -> reach[node]).toArray(),
        kept.intStream().map(node -> copies[node]).toArray(),
        between(graph));
  }

  /** For each node the first of its closed neighbourhood, or -1 where it is folded. */
  private static int[] standIns(Adjacency whole, long[] reach) {
    Long2IntOpenHashMap firstOf = new Long2IntOpenHashMap();
    firstOf.defaultReturnValue(-1);
    int[] standIn = new int[whole.nodes()];
    for (int node = 0; node < whole.nodes(); node++) {
      standIn[node] = reach[node] == 0 ? -1 : node;
      if (reach[node] == 1) {
        int first = firstOf.putIfAbsent(neighbourhood(whole, reach, node), node);
        if (first >= 0 && alike(whole, reach, first, node)) {
          standIn[node] = first;
        }
      }
    }
    return standIn;
  }

  /** A fingerprint of the node and its neighbours; equal for equal neighbourhoods. */
  private static long neighbourhood(Adjacency whole, long[] reach, int node) {
    long sum = SplitMix.mixed(node + 1L);
    for (int at = whole.offsets()[node]; at < whole.offsets()[node + 1]; at++) {
      int neighbour = whole.neighbours()[at];
      sum += reach[neighbour] == 0 ? 0 : SplitMix.mixed(neighbour + 1L);
    }
    return sum;
  }

  /** Whether two nodes know each other and the same others. */
  private static boolean alike(Adjacency whole, long[] reach, int node, int other) {
    return whole.adjacent(node, other)
        && knowsAll(whole, reach, node, other)
        && knowsAll(whole, reach, other, node);
  }

  private static boolean knowsAll(Adjacency whole, long[] reach, int node, int other) {
    for (int at = whole.offsets()[other]; at < whole.offsets()[other + 1]; at++) {
      int neighbour = whole.neighbours()[at];
      if (reach[neighbour] > 0 && neighbour != node && !whole.adjacent(node, neighbour)) {
        return false;
      }
    }
    return true;
  }

  private static Adjacency among(Adjacency whole, IntArrayList kept, int[] number) {
    IntArrayList neighbours = new IntArrayList();
    int[] offsets = new int[kept.size() + 1];
    for (int row = 0; row < kept.size(); row++) {
      int node = kept.getInt(row);
      for (int at = whole.offsets()[node]; at < whole.offsets()[node + 1]; at++) {
        if (number[whole.neighbours()[at]] >= 0) {
          neighbours.add(number[whole.neighbours()[at]]);
        }
      }
      offsets[row + 1] = neighbours.size();
    }
    return new Adjacency(offsets, neighbours.toIntArray(), new int[0]);
  }

  private static boolean[] between(Adjacency graph) {
    boolean[] between = new boolean[graph.nodes()];
    for (int node = 0; node < between.length; node++) {
      between[node] = graph.degree(node) > LARGEST_CLIQUE || !isClique(graph, node);
    }
    return between;
  }

  /** Whether the node's neighbours all know each other. */
  private static boolean isClique(Adjacency graph, int node) {
    for (int one = graph.offsets()[node]; one < graph.offsets()[node + 1]; one++) {
      for (int two = one + 1; two < graph.offsets()[node + 1]; two++) {
        if (!graph.adjacent(graph.neighbours()[one], graph.neighbours()[two])) {
          return false;
        }
      }
    }
    return true;
  }
}
