package jp.renkei.keyword;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.renkei.corpus.Incidence;

/** Papers with keywords of heavy-tailed frequency, which is all that the counting depends on. */
final class SyntheticKeywords {

  private SyntheticKeywords() {}

  /**
   * Draws a corpus.
   *
   * <p>The chance of rank r is proportional to 1 / (head + r) (Zipf and Mandelbrot): the smaller
   * the head, the more papers go to the first ranks; far above the number of keywords, all are
   * alike.
   *
   * @param least the fewest keywords of a paper
   * @param most the most, before repeats are dropped
   */
  static Incidence corpus(int papers, int keywords, int least, int most, double head, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] rows = new int[papers][];
    for (int paper = 0; paper < papers; paper++) {
      rows[paper] =
          IntStream.range(0, random.nextInt(least, most + 1))
              .map(i -> (int) (head * (Math.pow(1 + keywords / head, random.nextDouble()) - 1)))
              .toArray();
    }
    return Incidence.of(rows);
  }
}
