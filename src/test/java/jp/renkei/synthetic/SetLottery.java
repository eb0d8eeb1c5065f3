package jp.renkei.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws small sets so that each item is in a stated share of them.
 *
 * <p>A set is drawn item by item in proportion to weights, items already drawn being drawn again.
 * What share of the sets an item is in then depends on all weights; they are found by repeated
 * correction. The share after k draws is reckoned as s(k+1) = s(k) + (1 - s(k)) w / Σ (1 - s(k)) w,
 * which is exact for k = 1 and within a percent for shares as large as China's.
 */
final class SetLottery {

  private static final int CORRECTIONS = 60;

  private final Lottery items;
  private final Lottery sizes;
  private final int smallest;

  /**
   * @param shares of the sets that hold each item; their sum is the mean size
   * @param sizes how often the sets have the smallest size, one more, and so on
   */
  SetLottery(double[] shares, int smallest, double... sizes) {
    this.smallest = smallest;
    this.sizes = new Lottery(sizes);
    double[] weights = shares.clone();
    for (int i = 0; i < CORRECTIONS; i++) {
      double[] got = inclusion(weights, smallest, sizes);
      for (int j = 0; j < weights.length; j++) {
        weights[j] *= shares[j] / got[j];
      }
    }
    this.items = new Lottery(weights);
  }

  private static double[] inclusion(double[] weights, int smallest, double[] sizes) {
    double[] all = new double[weights.length];
    double[] drawn = new double[weights.length];
    double sizesSum = Arrays.stream(sizes).sum();
    for (int k = 1; k < smallest + sizes.length; k++) {
      double left = 0;
      for (int i = 0; i < drawn.length; i++) {
        left += (1 - drawn[i]) * weights[i];
      }
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] += (1 - drawn[i]) * weights[i] / left;
        all[i] += k < smallest ? 0 : drawn[i] * sizes[k - smallest] / sizesSum;
      }
    }
    return all;
  }

  /** A set, in the order in which its items were drawn. */
  int[] draw(SplittableRandom random) {
    int[] set = new int[smallest + sizes.draw(random)];
    for (int i = 0; i < set.length; ) {
      int item = items.draw(random);
      if (!contains(set, i, item)) {
        set[i++] = item;
      }
    }
    return set;
  }

  private static boolean contains(int[] set, int size, int item) {
    for (int i = 0; i < size; i++) {
      if (set[i] == item) {
        return true;
      }
    }
    return false;
  }
}
