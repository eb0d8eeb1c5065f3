package jp.renkei.metrics.network;

import java.util.Arrays;
import jp.renkei.corpus.Incidence;

/** Small networks of every shape: dense, sparse, in pieces, with trees and cliques. */
final class RandomPapers {

  private RandomPapers() {}

  static Incidence of(int papers, int members, int mostAuthors, long seed) {
    SplitMix random = new SplitMix(seed, 1);
    int[][] rows = new int[papers][];
    for (int paper = 0; paper < papers; paper++) {
      rows[paper] = new int[random.below(mostAuthors + 1)];
      Arrays.setAll(rows[paper], at -> random.below(members));
    }
    return Incidence.of(rows);
  }

  /** Edges as papers of two. */
  static Incidence edges(int... ends) {
    int[][] rows = new int[ends.length / 2][];
    Arrays.setAll(rows, edge -> new int[] {ends[2 * edge], ends[2 * edge + 1]});
    return Incidence.of(rows);
  }
}
