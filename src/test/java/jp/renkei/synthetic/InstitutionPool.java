package jp.renkei.synthetic;

import java.util.SplittableRandom;

/**
 * Which institution of a country writes next. Institutions come up one after another as the corpus
 * grows, and one that came up earlier is drawn more often: in proportion to 1 / (place + 3), so
 * that a few have thousands of papers and most have one or two.
 */
final class InstitutionPool {

  private static final double OFFSET = 3;
  private static final double GROWTH = 0.85;

  private final int[] first;
  private final int[] count;
  private final int[] seen;
  private double progress;

  /**
   * @param count institutions of each country, numbered in that order
   */
  InstitutionPool(int[] count) {
    this.count = count;
    first = new int[count.length];
    seen = new int[count.length];
    for (int i = 1; i < count.length; i++) {
      first[i] = first[i - 1] + count[i - 1];
    }
  }

  /**
   * Tells how much of the corpus is made.
   *
   * @param share in 0..1
   */
  void progress(double share) {
    progress = Math.pow(share, GROWTH);
  }

  /** An institution of the country, a new one where it has fewer than it should have by now. */
  int draw(int country, SplittableRandom random) {
    if (seen[country] == 0 || seen[country] < count[country] * progress) {
      return first[country] + Math.min(seen[country]++, count[country] - 1);
    }
    return known(country, random);
  }

  /** An institution of the country that came up before; its first where none did. */
  int known(int country, SplittableRandom random) {
    int among = Math.max(1, seen[country]);
    return first[country] + Ranks.draw(among, OFFSET, random);
  }
}
