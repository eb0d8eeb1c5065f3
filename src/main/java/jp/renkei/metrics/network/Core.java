package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What of a block has to be searched: one node for all that know each other and the same others,
 * and first the nodes that a shortest path can run through.
 *
 * <p>It runs through none whose neighbours all know each other (the authors of one paper): these
 * are ends of paths only, and a graph without them has the same paths between the others.
 *
 * @param graph the nodes that remain, those that are ends only after the others
 * @param passable how many nodes a shortest path can run through
 * @param standIn for each node of the block, its node here
 * @param copies how many nodes of the block each node here is
 * @param reach how many nodes each node here counts for, its copies together
 */
record Core(Adjacency graph, int passable, int[] standIn, int[] copies, double[] reach) {

  /** Neighbourhoods beyond this size are not tested for being cliques; they hardly ever are. */
  private static final int LARGEST_CLIQUE = 256;

  /**
   * The core of a block.
   *
   * @param reach how many nodes each node of the block counts for
   */
  static Core of(Adjacency block, long[] reach) {
    int[] first = firstOfItsKind(block);
    int[] kept = IntStream.range(0, first.length).filter(node -> first[node] == node).toArray();
    Adjacency merged = block.among(kept);
    int[] passable = IntStream.range(0, kept.length).filter(at -> !endsOnly(merged, at)).toArray();
    int[] order = passableFirst(passable, kept.length);

    int[] number = new int[first.length];
    for (int node = 0; node < order.length; node++) {
      number[kept[order[node]]] = node;
    }
    int[] standIn = Arrays.stream(first).map(node -> number[node]).toArray();
    int[] copies = new int[kept.length];
    double[] reachOfCopies = new double[kept.length];
    for (int node = 0; node < standIn.length; node++) {
      copies[standIn[node]]++;
      reachOfCopies[standIn[node]] += reach[node];
    }
    return new Core(merged.reordered(order), passable.length, standIn, copies, reachOfCopies);
  }

  /** For each node the first that knows it and the same others, or itself. */
  private static int[] firstOfItsKind(Adjacency block) {
    Long2IntOpenHashMap firstOf = new Long2IntOpenHashMap();
    int[] firsts = new int[block.nodes()];
    for (int node = 0; node < firsts.length; node++) {
      long neighbourhood = neighbourhood(block, node);
      int first = firstOf.getOrDefault(neighbourhood, node);
      firstOf.putIfAbsent(neighbourhood, node);
      firsts[node] = first == node || ofOneKind(block, first, node) ? first : node;
    }
    return firsts;
  }

  /** A fingerprint of the node and its neighbours; equal for equal neighbourhoods. */
  private static long neighbourhood(Adjacency block, int node) {
    long sum = SplitMix.mixed(node + 1L);
    for (int at = block.offsets()[node]; at < block.offsets()[node + 1]; at++) {
      sum += SplitMix.mixed(block.neighbours()[at] + 1L);
    }
    return sum;
  }

  private static boolean ofOneKind(Adjacency block, int node, int other) {
    return block.degree(node) == block.degree(other)
        && block.adjacent(node, other)
        && knowsAll(block, node, other);
  }

  /** Whether a node knows whom another knows, itself aside. */
  private static boolean knowsAll(Adjacency block, int node, int other) {
    return Arrays.stream(block.neighbours(), block.offsets()[other], block.offsets()[other + 1])
        .allMatch(neighbour -> neighbour == node || block.adjacent(node, neighbour));
  }

  private static int[] passableFirst(int[] passable, int nodes) {
    boolean[] passes = new boolean[nodes];
    Arrays.stream(passable).forEach(node -> passes[node] = true);
    IntStream others = IntStream.range(0, nodes).filter(node -> !passes[node]);
    return IntStream.concat(Arrays.stream(passable), others).toArray();
  }

  /** Whether the node's neighbours all know each other. */
  private static boolean endsOnly(Adjacency graph, int node) {
    if (graph.degree(node) > LARGEST_CLIQUE) {
      return false;
    }
    for (int at = graph.offsets()[node]; at < graph.offsets()[node + 1]; at++) {
      if (!knowsAll(graph, graph.neighbours()[at], node)) {
        return false;
      }
    }
    return true;
  }
}
