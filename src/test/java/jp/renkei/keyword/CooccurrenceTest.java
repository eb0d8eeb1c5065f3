package jp.renkei.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import jp.renkei.corpus.Incidence;
import org.junit.jupiter.api.Test;

class CooccurrenceTest {

  /** Worked by hand: three papers on keywords 0, 1, 2; keyword 3 is in none. */
  @Test
  void pair_is_counted_once_for_each_paper_that_carries_both() {
    Incidence keywords =
        Incidence.of(new int[] {0, 1, 2}, new int[] {1, 2}, new int[] {0}, new int[0]);

    Cooccurrence network = Cooccurrence.count(keywords, 4);

    assertThat(network.corpus()).isEqualTo(4);
    assertThat(network.papers()).containsExactly(2, 2, 2, 0);
    assertThat(pairs(network))
        .containsExactly(Map.entry("0-1", 1), Map.entry("0-2", 1), Map.entry("1-2", 2));
  }

  @Test
  void empty_corpus_has_no_pairs() {
    Cooccurrence network = Cooccurrence.count(Incidence.of(), 0);

    assertThat(network.pairs()).isZero();
    assertThat(network.offsets()).containsExactly(0);
  }

  /** Against a count of every pair of every paper in a map, rows both dense and sparse. */
  @Test
  void counts_are_those_of_brute_force() {
    for (int seed = 0; seed < 20; seed++) {
      int keywords = 5 + 150 * seed;
      Incidence papers =
          SyntheticKeywords.corpus(400, keywords, 0, 8, Math.pow(10, seed % 4), seed);

      assertThat(pairs(Cooccurrence.count(papers, keywords)))
          .as("seed %d", seed)
          .isEqualTo(bruteForce(papers));
    }
  }

  private static Map<String, Integer> bruteForce(Incidence papers) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (int paper = 0; paper < papers.rows(); paper++) {
      for (int a : papers.row(paper)) {
        for (int b : papers.row(paper)) {
          if (a < b) {
            pairs.merge(a + "-" + b, 1, Integer::sum);
          }
        }
      }
    }
    return pairs;
  }

  private static Map<String, Integer> pairs(Cooccurrence network) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (int keyword = 0; keyword < network.keywords(); keyword++) {
      for (int pair = network.offsets()[keyword]; pair < network.offsets()[keyword + 1]; pair++) {
        pairs.put(keyword + "-" + network.partners()[pair], network.shared()[pair]);
      }
    }
    return pairs;
  }
}
