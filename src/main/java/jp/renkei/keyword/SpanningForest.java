package jp.renkei.keyword;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * The minimum spanning forest of a co-occurrence network (appendix 2): of all the pairs, those that
 * hold the keywords together at the least total cost, a pair's cost being the inverse of the papers
 * that it shares. One tree for each part of the network that hangs together.
 *
 * <p>Many pairs cost the same. Among these the pair whose keywords have fewer papers in all comes
 * first, which is the pair of higher Jaccard index; then the lower keyword, then the lower partner.
 * So the forest is the only one.
 *
 * @param from the lower keyword of each edge
 * @param to the higher keyword of each edge
 * @param shared the papers that carry both
 */
record SpanningForest(int[] from, int[] to, int[] shared) {

  /**
   * Borůvka's algorithm: in every round each tree takes its cheapest edge to another, so at least
   * half of the trees are gone after it. O(pairs · log keywords) time, a few arrays of the
   * keywords' number in memory; pairs are not sorted.
   */
  static SpanningForest of(Cooccurrence network) {
    Growth growth = new Growth(network);
    while (growth.round()) {
      growth.relabel();
    }
    return growth.forest();
  }

  /** The number of edges. */
  int edges() {
    return from.length;
  }

  private static final class Growth {

    private static final int NONE = -1;

    private final Cooccurrence network;
    private final int[] tree;
    private final int[] bestFrom;
    private final int[] bestPair;
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList pairs = new IntArrayList();

    Growth(Cooccurrence network) {
      this.network = network;
      this.tree = new int[network.keywords()];
      Arrays.setAll(tree, keyword -> keyword);
      this.bestFrom = new int[tree.length];
      this.bestPair = new int[tree.length];
    }

    /** Joins each tree with the one it is cheapest to join; false when none could be. */
    boolean round() {
      Arrays.fill(bestPair, NONE);
      for (int keyword = 0; keyword < tree.length; keyword++) {
        offerRow(keyword);
      }
      int before = pairs.size();
      for (int root = 0; root < tree.length; root++) {
        if (bestPair[root] != NONE) {
          join(bestFrom[root], bestPair[root]);
        }
      }
      return pairs.size() > before;
    }

    private void offerRow(int keyword) {
      int own = tree[keyword];
      int end = network.offsets()[keyword + 1];
      for (int pair = network.offsets()[keyword]; pair < end; pair++) {
        int other = tree[network.partners()[pair]];
        if (own != other) {
          offer(own, keyword, pair);
          offer(other, keyword, pair);
        }
      }
    }

    private void offer(int root, int keyword, int pair) {
      if (bestPair[root] == NONE || comesBefore(keyword, pair, bestFrom[root], bestPair[root])) {
        bestFrom[root] = keyword;
        bestPair[root] = pair;
      }
    }

    private boolean comesBefore(int a, int pairOfA, int b, int pairOfB) {
      int sharedOfA = network.shared()[pairOfA];
      int sharedOfB = network.shared()[pairOfB];
      if (sharedOfA != sharedOfB) {
        return sharedOfA > sharedOfB;
      }
      long papersOfA = papers(a, pairOfA);
      long papersOfB = papers(b, pairOfB);
      return papersOfA != papersOfB ? papersOfA < papersOfB : pairOfA < pairOfB;
    }

    private long papers(int keyword, int pair) {
      return (long) network.papers()[keyword] + network.papers()[network.partners()[pair]];
    }

    private void join(int keyword, int pair) {
      int a = root(keyword);
      int b = root(network.partners()[pair]);
      if (a != b) {
        tree[Math.max(a, b)] = Math.min(a, b);
        from.add(keyword);
        pairs.add(pair);
      }
    }

    private int root(int keyword) {
      int root = keyword;
      while (tree[root] != root) {
        tree[root] = tree[tree[root]];
        root = tree[root];
      }
      return root;
    }

    /** A keyword's tree is found in one step again, as {@link #round} reads it. */
    void relabel() {
      for (int keyword = 0; keyword < tree.length; keyword++) {
        tree[keyword] = root(keyword);
      }
    }

    SpanningForest forest() {
      int[] picked = pairs.toIntArray();
      return new SpanningForest(
          from.toIntArray(),
          Arrays.stream(picked).map(pair -> network.partners()[pair]).toArray(),
          Arrays.stream(picked).map(pair -> network.shared()[pair]).toArray());
    }
  }
}
