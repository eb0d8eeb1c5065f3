package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * An undirected weighted graph in compressed rows: the neighbours of node {@code v} are {@code
 * neighbours[offsets[v]] … neighbours[offsets[v + 1] - 1]}, ascending, without {@code v} itself,
 * and each edge stands in the rows of both its ends.
 *
 * @param offsets one longer than the number of nodes
 * @param neighbours row after row
 * @param weights beside each neighbour the weight of the edge, 1 or more
 */
record Adjacency(int[] offsets, int[] neighbours, int[] weights) {

  int nodes() {
    return offsets.length - 1;
  }

  int edges() {
    return neighbours.length / 2;
  }

  int degree(int node) {
    return offsets[node + 1] - offsets[node];
  }

  boolean adjacent(int node, int other) {
    return Arrays.binarySearch(neighbours, offsets[node], offsets[node + 1], other) >= 0;
  }

  /**
   * The nodes numbered anew, all of them or those of some components.
   *
   * @param order the old number of each new node
   */
  Adjacency reordered(int[] order) {
    int[] newNumber = inverse(order);
    int[] newOffsets = new int[order.length + 1];
    for (int node = 0; node < order.length; node++) {
      newOffsets[node + 1] = newOffsets[node] + degree(order[node]);
    }
    int[] newNeighbours = new int[newOffsets[order.length]];
    int[] newWeights = new int[newNeighbours.length];
    int[] filled = Arrays.copyOf(newOffsets, order.length);
    // neighbours are visited in ascending new number, so that every row comes out sorted
    for (int node = 0; node < order.length; node++) {
      for (int at = offsets[order[node]]; at < offsets[order[node] + 1]; at++) {
        int row = newNumber[neighbours[at]];
        newNeighbours[filled[row]] = node;
        newWeights[filled[row]++] = weights[at];
      }
    }
    return new Adjacency(newOffsets, newNeighbours, newWeights);
  }

  /** The nodes given, ascending, and the edges among them. */
  Adjacency among(int[] kept) {
    int[] newNumber = new int[nodes()];
    Arrays.fill(newNumber, -1);
    return among(kept, newNumber);
  }

  /**
   * The nodes given and the edges among them.
   *
   * @param kept the old number of each new node, ascending
   * @param newNumber -1 for each node of this network, before and after: many small parts of a
   *     large network would otherwise cost its size each
   */
  Adjacency among(int[] kept, int[] newNumber) {
    for (int node = 0; node < kept.length; node++) {
      newNumber[kept[node]] = node;
    }
    IntArrayList newNeighbours = new IntArrayList();
    IntArrayList newWeights = new IntArrayList();
    int[] newOffsets = new int[kept.length + 1];
    for (int node = 0; node < kept.length; node++) {
      for (int at = offsets[kept[node]]; at < offsets[kept[node] + 1]; at++) {
        if (newNumber[neighbours[at]] >= 0) {
          newNeighbours.add(newNumber[neighbours[at]]);
          newWeights.add(weights[at]);
        }
      }
      newOffsets[node + 1] = newNeighbours.size();
    }
    for (int old : kept) {
      newNumber[old] = -1;
    }
    return new Adjacency(newOffsets, newNeighbours.toIntArray(), newWeights.toIntArray());
  }

  private int[] inverse(int[] order) {
    int[] inverse = new int[nodes()];
    for (int at = 0; at < order.length; at++) {
      inverse[order[at]] = at;
    }
    return inverse;
  }

  /**
   * The nodes in breadth-first order, so that a search touches neighbouring memory: component after
   * component, each from its node of highest degree, the components by that degree.
   */
  int[] breadthFirstOrder() {
    int[] order = new int[nodes()];
    boolean[] seen = new boolean[nodes()];
    int end = 0;
    for (int start : byDegree()) {
      if (!seen[start]) {
        seen[start] = true;
        order[end] = start;
        end = search(order, end, seen);
      }
    }
    return order;
  }

  private int search(int[] queue, int from, boolean[] seen) {
    int end = from + 1;
    for (int head = from; head < end; head++) {
      for (int at = offsets[queue[head]]; at < offsets[queue[head] + 1]; at++) {
        if (!seen[neighbours[at]]) {
          seen[neighbours[at]] = true;
          queue[end++] = neighbours[at];
        }
      }
    }
    return end;
  }

  /** Descending degree, then ascending number. */
  private int[] byDegree() {
    long[] keys = new long[nodes()];
    for (int node = 0; node < keys.length; node++) {
      keys[node] = (long) -degree(node) << 32 | node;
    }
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }
}
