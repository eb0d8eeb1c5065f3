package jp.renkei.metrics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.renkei.Project;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The tables of a real export of IEEE Xplore, held against what JGraphT computes from the GraphML
 * beside them. The export lies beside the project; skipped where it is absent.
 */
class RealExportTest {

  private static final Path EXPORT =
      Project.root().resolveSibling("shared").resolve("data").resolve("ieee-xplore.csv");
  private static final double TOLERANCE = 1e-9;

  @TempDir private static Path folder;
  private static Path out;
  private static BuildReport report;

  @BeforeAll
  static void build() throws IOException {
    assumeTrue(Files.exists(EXPORT), () -> EXPORT + " is not there");
    out = folder.resolve("metrics");
    report = Built.of(out, EXPORT.normalize()).run();
  }

  @Test
  void indicators_of_countries_equal_an_independent_computation() throws Exception {
    Graph<String, DefaultWeightedEdge> graph = graph("countries.graphml");

    assertThat(graph.edgeSet()).hasSizeGreaterThan(50);
    assertEqual("countries.csv", "country", graph);
  }

  @Test
  void indicators_of_institutions_equal_an_independent_computation() throws Exception {
    Graph<String, DefaultWeightedEdge> graph = graph("institutions.graphml");

    assertThat(graph.edgeSet()).hasSizeGreaterThan(300);
    assertEqual("institutions.csv", "institution", graph);
  }

  @Test
  void nobody_has_more_papers_than_the_corpus() throws IOException {
    for (String table : new String[] {"countries.csv", "institutions.csv"}) {
      for (CSVRecord row : Built.rows(out.resolve(table))) {
        assertThat(Integer.parseInt(row.get("papers"))).isBetween(1, report.papers());
        assertThat(Integer.parseInt(row.get("international_papers")))
            .isBetween(0, Integer.parseInt(row.get("papers")));
      }
    }
  }

  private static void assertEqual(String table, String id, Graph<String, DefaultWeightedEdge> graph)
      throws IOException {
    Map<String, Double> betweenness =
        new BetweennessCentrality<>(new AsUnweightedGraph<>(graph), true).getScores();
    Map<String, Double> eigenvector = eigenvector(graph);
    for (CSVRecord row : Built.rows(out.resolve(table))) {
      String node = row.get(id);
      assertThat(Integer.parseInt(row.get("degree"))).as(node).isEqualTo(graph.degreeOf(node));
      assertThat(Double.parseDouble(row.get("betweenness")))
          .as(node) // JGraphT's divisor counts each pair twice
          .isCloseTo(2 * betweenness.get(node), within(TOLERANCE));
      assertThat(Double.parseDouble(row.get("eigenvector")))
          .as(node)
          .isCloseTo(eigenvector.getOrDefault(node, 0.0), within(TOLERANCE));
    }
  }

  private static Map<String, Double> eigenvector(Graph<String, DefaultWeightedEdge> graph) {
    Set<String> largest =
        new ConnectivityInspector<>(graph)
            .connectedSets().stream().max(Comparator.comparing(Set::size)).orElseThrow();
    Map<String, Double> scores =
        new EigenvectorCentrality<>(new AsSubgraph<>(graph, largest), 100_000, 1e-13).getScores();
    double norm = Math.sqrt(scores.values().stream().mapToDouble(v -> v * v).sum());
    Map<String, Double> values = new TreeMap<>();
    scores.forEach((node, score) -> values.put(node, score / norm));
    return values;
  }

  private static Graph<String, DefaultWeightedEdge> graph(String file) throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.resolve(file).toFile());
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    elements(xml, "node").forEach(node -> graph.addVertex(node.getAttribute("id")));
    elements(xml, "edge")
        .forEach(
            edge ->
                graph.setEdgeWeight(
                    graph.addEdge(edge.getAttribute("source"), edge.getAttribute("target")),
                    Double.parseDouble(edge.getTextContent())));
    return graph;
  }

  private static Stream<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }
}
