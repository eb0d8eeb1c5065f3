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
   * <p>The rank of each keyword is {@code keywords · u^skew} for a uniform u: the higher the skew,
   * the more papers go to the first ranks; 1 is uniform.
   *
   * @param least the fewest keywords of a paper
   * @param most the most, before repeats are dropped
   */
  static Incidence corpus(int papers, int keywords, int least, int most, double skew, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] rows = new int[papers][];
    for (int paper = 0; paper < papers; paper++) {
      rows[paper] =
          IntStream.range(0, random.nextInt(least, most + 1))
              .map(i -> (int) (keywords * Math.pow(random.nextDouble(), skew)))
              .toArray();
    }
    return Incidence.of(rows);
  }
}
