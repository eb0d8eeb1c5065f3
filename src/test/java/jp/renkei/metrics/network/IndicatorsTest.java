package jp.renkei.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import jp.renkei.corpus.Incidence;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

/** The indicators are those of the contract, by brute force and by JGraphT's own classes. */
class IndicatorsTest {

  private static final double TOLERANCE = 1e-9;

  @Test
  void indicators_of_small_networks_equal_brute_force() {
    for (int seed = 0; seed < 300; seed++) {
      SplitMix shape = new SplitMix(seed, 2);
      Incidence papers =
          RandomPapers.of(1 + shape.below(14), 1 + shape.below(11), 1 + shape.below(4), seed);

      NetworkIndicators found =
          NetworkIndicators.of(CoauthorshipNetwork.of(papers), Betweenness::exact);

      BruteForce expected = new BruteForce(papers);
      assertThat(found.papers()).as("papers, seed %d", seed).isEqualTo(expected.papers());
      assertThat(found.degree()).as("degree, seed %d", seed).isEqualTo(expected.degrees());
      assertThat(found.betweenness().values())
          .as("betweenness, seed %d", seed)
          .containsExactly(expected.betweenness(), within(TOLERANCE));
      assertThat(found.eigenvector())
          .as("eigenvector, seed %d", seed)
          .containsExactly(expected.eigenvector(), within(TOLERANCE));
    }
  }

  @Test
  void betweenness_is_twice_that_of_jgrapht_whose_divisor_counts_each_pair_twice() {
    for (int seed = 0; seed < 2; seed++) {
      CoauthorshipNetwork network = medium(seed);

      double[] values = Betweenness.exact(network).values();

      Map<Integer, Double> scores =
          new BetweennessCentrality<>(unweighted(network), true).getScores();
      double[] expected = byNode(scores, network.nodes());
      Arrays.setAll(expected, node -> 2 * expected[node]);
      assertThat(values).containsExactly(expected, Offset.offset(TOLERANCE));
    }
  }

  @Test
  void eigenvector_centrality_equals_that_of_jgrapht_on_a_connected_network() {
    for (int seed = 0; seed < 4; seed++) {
      CoauthorshipNetwork network = CoauthorshipNetwork.of(RandomPapers.of(1500, 300, 5, seed));
      CoauthorshipGraph graph = new CoauthorshipGraph(network);
      assertThat(new ConnectivityInspector<>(graph).isConnected()).isTrue();

      double[] values = NetworkIndicators.of(network, Betweenness::exact).eigenvector();

      double[] expected =
          byNode(new EigenvectorCentrality<>(graph, 100_000, 1e-13).getScores(), network.nodes());
      double norm = Math.sqrt(DoubleStream.of(expected).map(v -> v * v).sum());
      Arrays.setAll(expected, node -> expected[node] / norm);
      assertThat(values).containsExactly(expected, Offset.offset(TOLERANCE));
    }
  }

  @Test
  void network_of_two_sides_has_its_one_eigenvector() {
    // a star of four leaves: lambda = 2, centre 1/sqrt(2), leaves 1/sqrt(8)
    CoauthorshipNetwork star = CoauthorshipNetwork.of(RandomPapers.edges(0, 1, 0, 2, 0, 3, 0, 4));

    double[] values = NetworkIndicators.of(star, Betweenness::exact).eigenvector();

    double leaf = Math.sqrt(0.125);
    assertThat(values)
        .containsExactly(new double[] {Math.sqrt(0.5), leaf, leaf, leaf, leaf}, within(TOLERANCE));
  }

  @Test
  void centre_of_a_star_lies_between_all_pairs_of_others() {
    CoauthorshipNetwork star = CoauthorshipNetwork.of(RandomPapers.edges(0, 1, 0, 2, 0, 3, 0, 4));

    assertThat(Betweenness.exact(star).values()).containsExactly(1, 0, 0, 0, 0);
  }

  @Test
  void eigenvector_centrality_is_of_the_largest_component_only() {
    // a pair with a heavy tie, and a triangle with light ones
    Incidence papers = RandomPapers.edges(0, 1, 0, 1, 0, 1, 2, 3, 3, 4, 2, 4);

    double[] values =
        NetworkIndicators.of(CoauthorshipNetwork.of(papers), Betweenness::exact).eigenvector();

    double third = Math.sqrt(1.0 / 3);
    assertThat(values).containsExactly(new double[] {0, 0, third, third, third}, within(TOLERANCE));
  }

  @Test
  void nobody_is_central_where_nobody_writes_with_anybody() {
    CoauthorshipNetwork alone = CoauthorshipNetwork.of(Incidence.of(new int[] {1}, new int[] {3}));

    NetworkIndicators found = NetworkIndicators.of(alone, Betweenness::exact);

    assertThat(alone.member(1)).isEqualTo(3);
    assertThat(found.papers()).containsExactly(1, 1);
    assertThat(found.degree()).containsOnly(0);
    assertThat(found.betweenness().values()).containsOnly(0);
    assertThat(found.eigenvector()).containsOnly(0);
  }

  @Test
  void no_papers_give_no_nodes() {
    CoauthorshipNetwork none = CoauthorshipNetwork.of(Incidence.of(new int[0]));

    assertThat(none.nodes()).isZero();
    assertThat(NetworkIndicators.of(none, Betweenness::exact).eigenvector()).isEmpty();
    assertThat(Betweenness.sampled(none, 0.1, 0.9, 1).values()).isEmpty();
  }

  @Test
  void digits_do_not_depend_on_the_number_of_threads() {
    Incidence papers = HeavyTailedPapers.of(20_000, 6_000, 3);

    double[] alone = on(1, () -> digits(papers));
    double[] together = on(3, () -> digits(papers));

    assertThat(alone).isEqualTo(together);
  }

  private static double[] digits(Incidence papers) {
    CoauthorshipNetwork network = CoauthorshipNetwork.of(papers);
    NetworkIndicators found = NetworkIndicators.of(network, Betweenness::exact);
    return DoubleStream.concat(
            DoubleStream.concat(
                DoubleStream.of(found.eigenvector()),
                DoubleStream.of(found.betweenness().values())),
            DoubleStream.of(Betweenness.sampled(network, 0.01, 0.9, 7).values()))
        .toArray();
  }

  private static <T> T on(int threads, Supplier<T> work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(work::get).join();
    }
  }

  /** With trees, cliques, and more than one component. */
  private static CoauthorshipNetwork medium(int seed) {
    CoauthorshipNetwork network = CoauthorshipNetwork.of(HeavyTailedPapers.of(1_000, 400, seed));
    assertThat(new ConnectivityInspector<>(new CoauthorshipGraph(network)).isConnected()).isFalse();
    return network;
  }

  private static Graph<Integer, Integer> unweighted(CoauthorshipNetwork network) {
    return new AsUnweightedGraph<>(new CoauthorshipGraph(network));
  }

  private static double[] byNode(Map<Integer, Double> scores, int nodes) {
    double[] values = new double[nodes];
    Arrays.setAll(values, scores::get);
    return values;
  }
}
