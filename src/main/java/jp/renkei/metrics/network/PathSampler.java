package jp.renkei.metrics.network;

/**
 * Draws random shortest paths and counts the nodes inside them.
 *
 * <p>Two searches run towards each other, that whose rim has fewer edges goes on, until they touch;
 * one of the touching edges is drawn in proportion to the paths over it, and from both its ends the
 * way back, each step in proportion to the paths behind it. So each shortest path of the pair is as
 * likely as any other.
 */
final class PathSampler {

  private static final int DISTANCE_BITS = 24;
  private static final long SIDE = 1L << DISTANCE_BITS;
  private static final int SAMPLE_SHIFT = DISTANCE_BITS + 1;

  private final int[] offsets;
  private final int[] neighbours;
  private final Components components;
  private final int[] passed;

  /**
   * Two for each node, side by side in memory: by which sample, from which end and at what distance
   * it was reached; and, as the bits of a double, by how many shortest paths from that end.
   */
  private final long[] state;

  private final Rim fromStart;
  private final Rim fromEnd;
  private long sample;

  private SplitMix random;
  private int near;
  private int far;
  private double over;

  PathSampler(Adjacency graph, Components components) {
    this.offsets = graph.offsets();
    this.neighbours = graph.neighbours();
    this.components = components;
    this.passed = new int[graph.nodes()];
    this.state = new long[2 * graph.nodes()];
    this.fromStart = new Rim(0, new int[graph.nodes()]);
    this.fromEnd = new Rim(SIDE, new int[graph.nodes()]);
  }

  void draw(int samples, SplitMix stream) {
    random = stream;
    for (int drawn = 0; drawn < samples; drawn++) {
      int start = random.below(passed.length);
      int other = random.below(passed.length - 1);
      int end = other < start ? other : other + 1;
      if (components.connected(start, end)) {
        draw(start, end);
      }
    }
  }

  void addTo(int[] sums) {
    for (int node = 0; node < sums.length; node++) {
      sums[node] += passed[node];
    }
  }

  private void draw(int start, int end) {
    sample++;
    over = 0;
    fromStart.begin(start);
    fromEnd.begin(end);
    while (over == 0) {
      spread(fromStart.edges <= fromEnd.edges ? fromStart : fromEnd);
    }
    walkBack(near);
    walkBack(far);
  }

  /** One search takes one step outwards. */
  private void spread(Rim rim) {
    long tag = ++rim.tag;
    int from = rim.from;
    int to = rim.to;
    rim.from = to;
    rim.edges = 0;
    for (int at = from; at < to; at++) {
      int node = rim.queue[at];
      double paths = Double.longBitsToDouble(state[2 * node + 1]);
      for (int entry = offsets[node]; entry < offsets[node + 1]; entry++) {
        int next = neighbours[entry];
        long found = state[2 * next];
        if (found >>> SAMPLE_SHIFT != sample) {
          rim.reach(next, tag, paths);
        } else if (found == tag) {
          double sum = Double.longBitsToDouble(state[2 * next + 1]) + paths;
          state[2 * next + 1] = Double.doubleToRawLongBits(sum);
        } else if (((found ^ tag) & SIDE) != 0) {
          touch(node, next, paths * Double.longBitsToDouble(state[2 * next + 1]));
        }
      }
    }
  }

  /** Keeps one of the touching edges, each with the probability of its share of the paths. */
  private void touch(int node, int next, double paths) {
    over += paths;
    if (random.fraction() * over < paths) {
      near = node;
      far = next;
    }
  }

  private void walkBack(int from) {
    int node = from;
    while ((state[2 * node] & SIDE - 1) != 0) {
      passed[node]++;
      node = before(node);
    }
  }

  private int before(int node) {
    long tag = state[2 * node] - 1;
    double left = random.fraction() * Double.longBitsToDouble(state[2 * node + 1]);
    int chosen = -1;
    for (int at = offsets[node]; left >= 0 && at < offsets[node + 1]; at++) {
      if (state[2 * neighbours[at]] == tag) {
        chosen = neighbours[at];
        left -= Double.longBitsToDouble(state[2 * chosen + 1]);
      }
    }
    return chosen;
  }

  /** The nodes that one search reached last. */
  private final class Rim {

    private final long side;
    private final int[] queue;
    private long tag;
    private int from;
    private int to;
    private long edges;

    Rim(long side, int[] queue) {
      this.side = side;
      this.queue = queue;
    }

    void begin(int node) {
      tag = sample << SAMPLE_SHIFT | side;
      from = 0;
      to = 0;
      edges = 0;
      reach(node, tag, 1);
    }

    private void reach(int node, long tagged, double paths) {
      state[2 * node] = tagged;
      state[2 * node + 1] = Double.doubleToRawLongBits(paths);
      queue[to++] = node;
      edges += offsets[node + 1] - offsets[node];
    }
  }
}
