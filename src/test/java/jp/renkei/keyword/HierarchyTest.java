package jp.renkei.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import jp.renkei.corpus.Incidence;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  /** Keyword 1 is in most papers; 0 and 2 occur with it, 3 only with 2. */
  private static final Incidence CHAIN =
      Incidence.of(
          new int[] {0, 1},
          new int[] {0, 1},
          new int[] {1, 2},
          new int[] {1, 2},
          new int[] {1},
          new int[] {2, 3},
          new int[0],
          new int[0]);

  @Test
  void broadest_keyword_is_that_of_most_papers_and_the_others_hang_below_it() {
    Hierarchy hierarchy = hierarchy(CHAIN, 4, 1);

    assertThat(hierarchy.parents()).containsExactly(1, 1, 1, 2);
    assertThat(hierarchy.isRoot(1)).isTrue();
    assertThat(hierarchy.downwards()).containsExactly(1, 0, 2, 3);
  }

  /** Of 8 papers keyword 1 has 5, keyword 2 has 3 and both have 2: 2 · 8 / 15 = 1.07. */
  @Test
  void edge_below_the_least_lift_is_cut_and_one_at_it_stays() {
    double lift = 2.0 * 8 / (5 * 3);

    assertThat(hierarchy(CHAIN, 4, lift).parents()).containsExactly(1, 1, 1, 2);
    assertThat(hierarchy(CHAIN, 4, Math.nextUp(lift)).parents()).containsExactly(1, 1, 2, 2);
  }

  @Test
  void keyword_that_occurs_alone_is_its_own_cluster() {
    Hierarchy hierarchy = hierarchy(Incidence.of(new int[] {0}, new int[] {1}), 3, 1);

    assertThat(IntStream.range(0, 3).allMatch(hierarchy::isRoot)).isTrue();
  }

  @Test
  void every_keyword_comes_after_its_parent_and_has_no_more_papers_than_its_root() {
    for (int seed = 0; seed < 10; seed++) {
      Incidence papers = SyntheticKeywords.corpus(500, 300, 0, 5, 20, seed);
      Cooccurrence network = Cooccurrence.count(papers, 300);

      Hierarchy hierarchy = Hierarchy.of(network, SpanningForest.of(network), 1.5);

      int[] root = new int[300];
      Arrays.fill(root, -1);
      for (int keyword : hierarchy.downwards()) {
        root[keyword] = hierarchy.isRoot(keyword) ? keyword : root[hierarchy.parents()[keyword]];
        assertThat(root[keyword]).isNotNegative();
        assertThat(network.papers()[keyword]).isLessThanOrEqualTo(network.papers()[root[keyword]]);
      }
      assertThat(root).doesNotContain(-1);
    }
  }

  private static Hierarchy hierarchy(Incidence papers, int keywords, double minimumLift) {
    Cooccurrence network = Cooccurrence.count(papers, keywords);
    return Hierarchy.of(network, SpanningForest.of(network), minimumLift);
  }
}
