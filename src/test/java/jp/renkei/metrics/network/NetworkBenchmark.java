package jp.renkei.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import jp.renkei.Project;
import jp.renkei.corpus.Incidence;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Seconds at the survey's size: half a million institutions, two million pairs.
 *
 * <p>{@code mvn test -Dtest=NetworkBenchmark -Dgroups=benchmark -DexcludedGroups=} prints them,
 * with the processor time beside the time on the clock, for machines that do other things too.
 */
@Tag("benchmark")
class NetworkBenchmark {

  @Test
  void survey_sized_network() {
    Incidence papers = HeavyTailedPapers.of(2_150_000, 506_563, 1);
    CoauthorshipNetwork network = timed("network", () -> CoauthorshipNetwork.of(papers));
    System.out.printf("%d nodes, %d edges%n", network.nodes(), network.edges());

    timed("eigenvector", () -> EigenvectorCentrality.of(network));
    Betweenness sampled =
        timed("betweenness, sampled", () -> Betweenness.sampled(network, 0.001, 0.9, 1));

    System.out.println(sampled.accuracy());
    assertThat(network.edges()).isGreaterThan(1_900_000);
  }

  /** The one that {@code institutions.graphml} of a build has: {@code -Dnetwork.graphml=FILE}. */
  @Test
  @EnabledIfSystemProperty(named = "network.graphml", matches = ".+")
  void network_of_a_build() throws IOException {
    CoauthorshipNetwork network =
        CoauthorshipNetwork.of(
            WrittenNetwork.papers(Path.of(System.getProperty("network.graphml"))));
    System.out.printf("%d nodes, %d edges%n", network.nodes(), network.edges());

    timed("eigenvector", () -> EigenvectorCentrality.of(network));
    timed("eigenvector again", () -> EigenvectorCentrality.of(network));
    Betweenness sampled =
        timed("betweenness, sampled", () -> Betweenness.sampled(network, 0.001, 0.9, 1));

    System.out.println(sampled.accuracy());
  }

  /** Writes the network first, for {@code src/test/peers/network.py}. */
  @Test
  void exact_betweenness() throws IOException {
    CoauthorshipNetwork network = exactSized();
    Path file = Project.file("target/exact.graphml");
    try (OutputStream out = Files.newOutputStream(file)) {
      GraphMl.write(network, node -> new GraphMl.Label("n" + node, ""), out);
    }
    System.out.printf("%d nodes, %d edges in %s%n", network.nodes(), network.edges(), file);

    for (int run = 1; run <= 3; run++) {
      Betweenness exact = timed("betweenness, exact", () -> Betweenness.exact(network));
      double largest = Arrays.stream(exact.values()).max().orElseThrow();
      System.out.printf(
          "largest: %.0f pairs%n", largest * Betweenness.pairsOfOthers(network.nodes()));
    }
  }

  @Test
  void exact_betweenness_beside_jgrapht() {
    CoauthorshipNetwork network = exactSized();
    System.out.printf("%d nodes, %d edges%n", network.nodes(), network.edges());

    Betweenness exact = timed("betweenness, exact", () -> Betweenness.exact(network));
    var graph = new AsUnweightedGraph<>(new CoauthorshipGraph(network));
    var scores =
        timed("the same by JGraphT", () -> new BetweennessCentrality<>(graph, true).getScores());

    for (int node = 0; node < network.nodes(); node++) {
      assertThat(exact.values()[node]).isCloseTo(2 * scores.get(node), within(1e-9));
    }
  }

  private static CoauthorshipNetwork exactSized() {
    return CoauthorshipNetwork.of(HeavyTailedPapers.of(60_000, 22_340, 1));
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long begun = System.nanoTime();
    long processor = processorTime();
    T result = work.get();
    System.out.printf(
        "%s: %.2f s, processor %.2f s%n",
        what, (System.nanoTime() - begun) / 1e9, (processorTime() - processor) / 1e9);
    return result;
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
