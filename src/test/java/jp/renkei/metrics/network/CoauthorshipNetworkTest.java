package jp.renkei.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.corpus.Incidence;
import org.jgrapht.GraphTests;
import org.junit.jupiter.api.Test;

/** The network counts shared papers, and JGraphT sees the same one. */
class CoauthorshipNetworkTest {

  /** Three papers of 0, 2, 4; 2, 4; and 7 alone. */
  private static final CoauthorshipNetwork NETWORK =
      CoauthorshipNetwork.of(
          Incidence.of(new int[] {0, 2, 4}, new int[] {4, 2}, new int[] {7}, new int[0]));

  @Test
  void nodes_are_the_members_with_a_paper() {
    assertThat(NETWORK.nodes()).isEqualTo(4);
    assertThat(List.of(NETWORK.member(0), NETWORK.member(1), NETWORK.member(2), NETWORK.member(3)))
        .containsExactly(0, 2, 4, 7);
    assertThat(NETWORK.papers(1)).isEqualTo(2);
    assertThat(NETWORK.papers(3)).isEqualTo(1);
  }

  @Test
  void pair_is_weighted_by_its_shared_papers() {
    List<String> edges = new ArrayList<>();
    NETWORK.forEachEdge((node, partner, shared) -> edges.add(node + "-" + partner + ":" + shared));

    assertThat(edges).containsExactly("0-1:1", "0-2:1", "1-2:2");
    assertThat(NETWORK.edges()).isEqualTo(3);
    assertThat(NETWORK.degree(0)).isEqualTo(2);
    assertThat(NETWORK.degree(3)).isZero();
  }

  @Test
  void many_blocks_of_rows_join_to_one_network() {
    Incidence papers = HeavyTailedPapers.of(6_000, 2_000, 1);
    CoauthorshipNetwork network = CoauthorshipNetwork.of(papers);
    int[][] shared = new int[network.nodes()][network.nodes()];
    for (int paper = 0; paper < papers.rows(); paper++) {
      for (int one : papers.row(paper)) {
        for (int other : papers.row(paper)) {
          shared[one][other]++;
        }
      }
    }

    network.forEachEdge(
        (node, partner, weight) -> {
          assertThat(weight).isEqualTo(shared[network.member(node)][network.member(partner)]);
          shared[network.member(node)][network.member(partner)] = 0;
        });

    for (int one = 0; one < shared.length; one++) {
      for (int other = one + 1; other < shared.length; other++) {
        assertThat(shared[one][other]).isZero();
      }
    }
  }

  @Test
  void jgrapht_sees_the_same_nodes_edges_and_weights() {
    CoauthorshipGraph graph = new CoauthorshipGraph(NETWORK);

    assertThat(graph.vertexSet()).containsExactly(0, 1, 2, 3);
    assertThat(graph.edgeSet()).hasSize(3);
    assertThat(graph.getEdgeWeight(graph.getEdge(2, 1))).isEqualTo(2);
    assertThat(graph.getEdge(1, 2)).isEqualTo(graph.getEdge(2, 1));
    assertThat(graph.getEdge(0, 3)).isNull();
    assertThat(graph.degreeOf(2)).isEqualTo(2);
    assertThat(graph.edgesOf(3)).isEmpty();
    assertThat(GraphTests.isSimple(graph)).isTrue();
    for (int edge : graph.edgeSet()) {
      int source = graph.getEdgeSource(edge);
      assertThat(graph.getEdge(source, graph.getEdgeTarget(edge))).isEqualTo(edge);
      assertThat(graph.containsEdge(edge)).isTrue();
    }
  }

  @Test
  void view_cannot_be_changed() {
    CoauthorshipGraph graph = new CoauthorshipGraph(NETWORK);

    assertThat(graph.getType().isModifiable()).isFalse();
    assertThatThrownBy(() -> graph.addEdge(0, 3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graph.removeVertex(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
