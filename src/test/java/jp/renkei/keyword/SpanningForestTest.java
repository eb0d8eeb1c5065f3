package jp.renkei.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.renkei.corpus.Incidence;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class SpanningForestTest {

  @Test
  void total_cost_is_that_of_kruskals_algorithm() {
    for (int seed = 0; seed < 20; seed++) {
      Incidence papers = SyntheticKeywords.corpus(300 + 100 * seed, 200, 0, 6, 5, seed);
      Cooccurrence network = Cooccurrence.count(papers, 200);

      SpanningForest forest = SpanningForest.of(network);

      double expected =
          new KruskalMinimumSpanningTree<>(GraphOfKeywords.of(network))
              .getSpanningTree()
              .getWeight();
      double cost = Arrays.stream(forest.shared()).mapToDouble(shared -> 1.0 / shared).sum();
      assertThat(cost).as("seed %d", seed).isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void forest_is_without_circles_and_joins_all_that_hangs_together() {
    Incidence papers = SyntheticKeywords.corpus(60, 200, 1, 4, 1e6, 7);
    Cooccurrence network = Cooccurrence.count(papers, 200);

    SpanningForest forest = SpanningForest.of(network);

    Graph<Integer, DefaultWeightedEdge> all = GraphOfKeywords.of(network);
    Graph<Integer, DefaultEdge> trees = new SimpleGraph<>(DefaultEdge.class);
    all.vertexSet().forEach(trees::addVertex);
    for (int edge = 0; edge < forest.edges(); edge++) {
      trees.addEdge(forest.from()[edge], forest.to()[edge]);
    }
    Set<Set<Integer>> parts = parts(all);
    assertThat(parts).hasSizeGreaterThan(20);
    assertThat(parts(trees)).isEqualTo(parts);
    assertThat(forest.edges()).isEqualTo(200 - parts.size());
  }

  /** By hand: 0 and 1 are in many papers, 2 and 3 in one each, with all of them together once. */
  @Test
  void of_equal_costs_the_pair_of_fewer_papers_comes_first() {
    Incidence papers =
        Incidence.of(new int[] {0, 1, 2, 3}, new int[] {0, 1}, new int[] {0, 1}, new int[] {0});

    SpanningForest forest = SpanningForest.of(Cooccurrence.count(papers, 4));

    assertThat(edges(forest)).containsExactlyInAnyOrder("0-1", "1-2", "2-3");
  }

  @Test
  void no_keywords_make_an_empty_forest() {
    assertThat(SpanningForest.of(Cooccurrence.count(Incidence.of(new int[0]), 0)).edges()).isZero();
  }

  private static Set<Set<Integer>> parts(Graph<Integer, ?> graph) {
    return new ConnectivityInspector<>(graph).connectedSets().stream().collect(Collectors.toSet());
  }

  private static Set<String> edges(SpanningForest forest) {
    return IntStream.range(0, forest.edges())
        .mapToObj(edge -> forest.from()[edge] + "-" + forest.to()[edge])
        .collect(Collectors.toSet());
  }
}
