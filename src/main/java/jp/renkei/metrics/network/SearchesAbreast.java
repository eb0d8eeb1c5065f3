package jp.renkei.metrics.network;

import java.util.Arrays;

/**
 * Searches from eight sources at once, each in a lane of its own. What is kept for a node is kept
 * for its eight lanes side by side, so that to look at an edge once serves all lanes that reach it
 * at the same distance. Sources of neighbouring numbers are near each other, and most of their
 * lanes do. Reference: Then et al., The more the merrier: efficient multi-source graph traversal
 * (VLDB 2014).
 *
 * <p>Each pair is searched for once, from its node of the higher number. Nodes that are ends only
 * have the highest numbers, and are gone from the graph once all have been searched from that are
 * numbered like them or higher; so the batches have to come in descending order.
 *
 * <p>The lanes that a node is first reached in at some distance are one visit to it. The inner
 * loops have no branches that depend on the graph: their cost would be that of guessing wrong.
 */
final class SearchesAbreast {

  static final int LANES = 8;

  private static final byte ALL = -1;

  /** For each set of lanes, 1 in its lanes and 0 in the others. */
  private static final double[] IN_LANES = inLanes();

  private final Core core;
  private final int[] offsets;
  private final int[] neighbours;

  /** Where the row of each node ends, without the nodes that are gone. */
  private final int[] rowEnds;

  /** The nodes from here on are gone. */
  private int gone;

  /** The nodes visited, by distance; the lanes of each visit; and where each distance ends. */
  private final int[] visits;

  private final byte[] lanesOfVisit;
  private final int[] distanceEnds;

  /** Visit after visit, the neighbours that lie further out in one of its lanes. */
  private final int[] successors;

  private final int[] successorEnds;

  /** By node: the lanes that have not reached it, and those that do at the distance in work. */
  private final byte[] unseen;

  private final byte[] reaching;

  /** By node and lane: shortest paths from the source that go on from it, all copies together. */
  private final double[] paths;

  /** By node and lane: paths that arrive at the distance in work; 0 between distances. */
  private final double[] arriving;

  /** By node and lane: what a node hands back along each shortest path to it; 0 before it does. */
  private final double[] share;

  /** By visit of one distance and lane: what its successors hand back. */
  private final double[] handed;

  private final double[] lanes = new double[LANES];
  private final double[] reachOfSource = new double[LANES];

  SearchesAbreast(Core core) {
    int nodes = core.graph().nodes();
    this.core = core;
    this.offsets = core.graph().offsets();
    this.neighbours = core.graph().neighbours();
    this.rowEnds = new int[nodes];
    this.visits = new int[nodes * LANES + 1];
    this.lanesOfVisit = new byte[visits.length];
    this.distanceEnds = new int[nodes + 1];
    this.successors = new int[neighbours.length * LANES + 1];
    this.successorEnds = new int[visits.length];
    this.unseen = new byte[nodes];
    this.reaching = new byte[nodes];
    this.paths = new double[nodes * LANES];
    this.arriving = new double[paths.length];
    this.share = new double[paths.length];
    this.handed = new double[paths.length];
  }

  private static double[] inLanes() {
    double[] in = new double[(1 << LANES) * LANES];
    Arrays.setAll(in, at -> at / LANES >>> at % LANES & 1);
    return in;
  }

  /** Before a series of batches: no node is gone. */
  void beginWithAll() {
    System.arraycopy(offsets, 1, rowEnds, 0, rowEnds.length);
    gone = rowEnds.length;
  }

  /**
   * Searches from eight nodes, or as many as there are.
   *
   * @param first the lowest of them
   * @param sums added to: for each node the pairs that pass it, its copies together
   */
  void from(int first, double[] sums) {
    int last = Math.min(first + LANES, rowEnds.length);
    leaveOut(Math.max(core.passable(), last));
    begin(first, last);
    int distance = 0;
    for (int from = 0; from < distanceEnds[distance]; ) {
      int to = distanceEnds[distance];
      int reached = forwards(from, to);
      arrive(to, reached);
      distanceEnds[++distance] = reached;
      from = to;
    }
    for (; distance > 0; distance--) {
      backwards(distanceEnds[distance - 1], distanceEnds[distance], sums);
      handBack(distanceEnds[distance - 1], distanceEnds[distance], first);
    }
  }

  /** Rows ascend, so that the highest node is the last in each row that it is in. */
  private void leaveOut(int from) {
    while (gone > from) {
      gone--;
      for (int at = offsets[gone]; at < rowEnds[gone]; at++) {
        rowEnds[neighbours[at]]--;
      }
    }
  }

  /** Lanes without a source repeat the first one and count for nothing. */
  private void begin(int first, int last) {
    Arrays.fill(unseen, ALL);
    Arrays.fill(paths, 0, gone * LANES, 0);
    Arrays.fill(share, 0, gone * LANES, 0);
    for (int lane = 0; lane < LANES; lane++) {
      int source = first + lane < last ? first + lane : first;
      reachOfSource[lane] = first + lane < last ? core.reach()[source] : 0;
      unseen[source] &= (byte) ~(1 << lane);
      paths[source * LANES + lane] = 1;
    }
    for (int source = first; source < last; source++) {
      visits[source - first] = source;
      lanesOfVisit[source - first] = (byte) ~unseen[source];
    }
    distanceEnds[0] = last - first;
  }

  /** From the visits of one distance to those of the next; returns where these end. */
  private int forwards(int from, int to) {
    int end = to;
    int successor = from == 0 ? 0 : successorEnds[from - 1];
    for (int visit = from; visit < to; visit++) {
      int begin = successor;
      if (from == 0 || visits[visit] < core.passable()) {
        successor = findSuccessors(visit, begin);
      }
      successorEnds[visit] = successor;
      if (begin < successor) {
        end = goOn(visit, begin, end);
      }
    }
    return end;
  }

  private int findSuccessors(int visit, int begin) {
    int lanesHere = lanesOfVisit[visit] & 0xff;
    int end = begin;
    int rowEnd = rowEnds[visits[visit]];
    for (int at = offsets[visits[visit]]; at < rowEnd; at++) {
      int neighbour = neighbours[at];
      successors[end] = neighbour;
      end += -(lanesHere & unseen[neighbour]) >>> 31; // 1 if it lies further out in some lane
    }
    return end;
  }

  private int goOn(int visit, int begin, int visited) {
    int lanesHere = lanesOfVisit[visit] & 0xff;
    int here = visits[visit] * LANES;
    for (int lane = 0; lane < LANES; lane++) {
      lanes[lane] = paths[here + lane] * IN_LANES[lanesHere * LANES + lane];
    }
    int end = visited;
    int successorEnd = successorEnds[visit];
    for (int at = begin; at < successorEnd; at++) {
      int next = successors[at];
      int before = reaching[next] & 0xff;
      visits[end] = next;
      end += before - 1 >>> 31; // 1 if it is the first to reach it
      reaching[next] = (byte) (before | lanesHere & unseen[next]);
      for (int lane = 0; lane < LANES; lane++) {
        arriving[next * LANES + lane] += lanes[lane];
      }
    }
    return end;
  }

  private void arrive(int from, int to) {
    for (int visit = from; visit < to; visit++) {
      int node = visits[visit];
      int lanesHere = reaching[node] & 0xff;
      lanesOfVisit[visit] = reaching[node];
      unseen[node] &= (byte) ~reaching[node];
      reaching[node] = 0;
      double copies = core.copies()[node];
      for (int lane = 0; lane < LANES; lane++) {
        int at = node * LANES + lane;
        paths[at] += IN_LANES[lanesHere * LANES + lane] * copies * arriving[at];
        arriving[at] = 0;
      }
    }
  }

  /** What the visits of one distance are handed; it is theirs only in their own lanes. */
  private void backwards(int from, int to, double[] sums) {
    Arrays.fill(handed, 0, (to - from) * LANES, 0);
    for (int visit = from; visit < to; visit++) {
      int into = (visit - from) * LANES;
      int successorEnd = successorEnds[visit];
      for (int at = successorEnds[visit - 1]; at < successorEnd; at++) {
        int next = successors[at] * LANES;
        for (int lane = 0; lane < LANES; lane++) {
          handed[into + lane] += share[next + lane];
        }
      }
      sums[visits[visit]] += dependencies(visit, into);
    }
  }

  private double dependencies(int visit, int into) {
    int here = visits[visit] * LANES;
    int lanesHere = (lanesOfVisit[visit] & 0xff) * LANES;
    double sum = 0;
    for (int lane = 0; lane < LANES; lane++) {
      double dependency = paths[here + lane] * handed[into + lane];
      sum += IN_LANES[lanesHere + lane] * reachOfSource[lane] * dependency;
    }
    return sum;
  }

  /** Only when all visits of a distance were handed theirs, as some know each other. */
  private void handBack(int from, int to, int first) {
    for (int visit = from; visit < to; visit++) {
      int node = visits[visit];
      int into = (visit - from) * LANES;
      int lanesHere = (lanesOfVisit[visit] & 0xff) * LANES;
      int lanesOfHigher = lanesOfHigherSources(node, first) * LANES;
      double copies = core.copies()[node];
      for (int lane = 0; lane < LANES; lane++) {
        int at = node * LANES + lane;
        double end = IN_LANES[lanesOfHigher + lane] * core.reach()[node] / paths[at];
        share[at] += IN_LANES[lanesHere + lane] * copies * (end + handed[into + lane]);
      }
    }
  }

  /** The node is an end of pairs that are searched for from higher nodes. */
  private static int lanesOfHigherSources(int node, int first) {
    int lower = Math.clamp(node - first + 1L, 0, LANES);
    return ALL << lower & 0xff;
  }
}
