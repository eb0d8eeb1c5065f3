package jp.renkei.synthetic;

import java.util.SplittableRandom;

/** Draws indices in proportion to weights, each in constant time (Walker's alias method, 1977). */
final class Lottery {

  private final double[] keep;
  private final int[] alias;

  Lottery(double[] weights) {
    int n = weights.length;
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    keep = new double[n];
    alias = new int[n];
    int[] small = new int[n];
    int[] large = new int[n];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < n; i++) {
      keep[i] = weights[i] * n / sum;
      if (keep[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int poor = small[--smalls];
      int rich = large[larges - 1];
      alias[poor] = rich;
      keep[rich] -= 1 - keep[poor];
      if (keep[rich] < 1) {
        small[smalls++] = large[--larges];
      }
    }
    while (larges > 0) {
      keep[large[--larges]] = 1;
    }
    while (smalls > 0) {
      keep[small[--smalls]] = 1;
    }
  }

  int draw(SplittableRandom random) {
    int at = random.nextInt(keep.length);
    return random.nextDouble() < keep[at] ? at : alias[at];
  }
}
