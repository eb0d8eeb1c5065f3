package jp.renkei.synthetic;

import java.util.SplittableRandom;

/** Ranks with a heavy tail (Zipf-Mandelbrot with exponent 1). */
final class Ranks {

  private Ranks() {}

  /**
   * A rank in 0 … n-1, in proportion to 1 / (rank + offset + 1/2) to good accuracy, by inverting
   * the continuous distribution; constant time.
   */
  static int draw(int n, double offset, SplittableRandom random) {
    double span = (n + offset) / offset;
    int rank = (int) (offset * Math.pow(span, random.nextDouble()) - offset);
    return Math.min(rank, n - 1);
  }
}
