package jp.renkei.metrics.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  /** The area of a circle is its size: four times the papers, twice the radius. */
  @Test
  void area_of_a_circle_is_in_proportion_to_its_size() {
    double[] radius = new NetworkSvg(network(List.of(4000L, 1000L), List.of()), 800).circles()[2];

    assertThat(radius[0]).isCloseTo(2 * radius[1], within(1e-9));
  }

  @Test
  void width_of_a_line_is_in_proportion_to_its_weight() {
    String svg =
        network(
                List.of(9L, 8L, 7L),
                List.of(new Network.Edge(0, 1, 100), new Network.Edge(0, 2, 50)))
            .svg(1000);

    assertThat(svg).contains("stroke-width=\"16.00\"").contains("stroke-width=\"8.00\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 390})
  void no_circle_lies_on_another_and_none_leaves_the_picture(int width) {
    for (int seed = 0; seed < 5; seed++) {
      double[][] circles = new NetworkSvg(random(60, seed), width).circles();

      for (int a = 0; a < 60; a++) {
        assertThat(circles[0][a]).isBetween(circles[2][a], width - circles[2][a]);
        for (int b = a + 1; b < 60; b++) {
          double apart = Math.hypot(circles[0][a] - circles[0][b], circles[1][a] - circles[1][b]);
          assertThat(apart).isGreaterThan(circles[2][a] + circles[2][b] - 0.1);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 390})
  void no_name_lies_on_another_or_on_a_named_circle(int width) {
    for (int seed = 0; seed < 5; seed++) {
      NetworkSvg svg = new NetworkSvg(random(60, seed), width);

      List<Box> names = svg.labels().values().stream().map(LabelPlacement.Placed::box).toList();
      assertThat(names).isNotEmpty();
      for (Box name : names) {
        assertThat(names.stream().filter(other -> other != name)).noneMatch(name::overlaps);
        assertThat(svg.spots()).noneMatch(spot -> name.overlaps(spot.room(0)));
      }
    }
  }

  @Test
  void nodes_with_much_in_common_lie_nearer_than_those_with_nothing() {
    double[][] places =
        ForceLayout.of(6, new int[] {0, 1, 0, 3, 4, 3}, new int[] {1, 2, 2, 4, 5, 5}, ones(6));

    double within = Math.hypot(places[0][0] - places[0][1], places[1][0] - places[1][1]);
    double between = Math.hypot(places[0][0] - places[0][4], places[1][0] - places[1][4]);
    assertThat(within).isLessThan(between);
  }

  @Test
  void one_node_and_no_edges_make_a_picture() {
    assertThat(network(List.of(1L), List.of()).svg(390)).contains("<circle");
    assertThat(ForceLayout.of(0, new int[0], new int[0], new double[0])[0]).isEmpty();
  }

  @Test
  void same_network_gives_the_same_bytes() {
    assertThat(random(60, 1).svg(800)).isEqualTo(random(60, 1).svg(800));
  }

  @Test
  void loop_and_empty_node_are_refused() {
    assertThatThrownBy(() -> new Network.Edge(1, 1, 5)).hasMessageContaining("1-1");
    assertThatThrownBy(() -> new Network.Node("A", "A", 0, Mark.CIRCLE, ""))
        .hasMessageContaining("A has size 0");
  }

  private static Network random(int nodes, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Long> sizes =
        IntStream.range(0, nodes).mapToObj(i -> (long) (1e6 / Math.pow(i + 1, 1.3)) + 1).toList();
    List<Network.Edge> edges = new ArrayList<>();
    for (int a = 0; a < nodes; a++) {
      for (int b = a + 1; b < nodes; b++) {
        if (random.nextInt(3) == 0) {
          edges.add(new Network.Edge(a, b, 1 + random.nextLong(sizes.get(b))));
        }
      }
    }
    return network(sizes, edges);
  }

  private static Network network(List<Long> sizes, List<Network.Edge> edges) {
    List<Network.Node> nodes =
        IntStream.range(0, sizes.size())
            .mapToObj(i -> new Network.Node("n" + i, "国 " + i, sizes.get(i), Mark.CIRCLE, ""))
            .toList();
    return new Network("network", "title", "description", nodes, edges, 30);
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
