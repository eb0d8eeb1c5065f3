package jp.renkei.keyword;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.renkei.Project;
import jp.renkei.corpus.Incidence;
import org.jgrapht.Graph;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Seconds of each step at the survey's size: 2.15 million papers with 9,223 keywords, and JGraphT's
 * spanning tree of the same pairs beside ours.
 *
 * <p>{@code mvn test -Dtest=KeywordBenchmark -Dgroups=benchmark -DexcludedGroups=
 * -Dsurefire.jvm=-Xmx8g}; JGraphT's graph of so many edges needs the room, ours does not.
 */
@Tag("benchmark")
class KeywordBenchmark {

  private static final int PAPERS = 2_150_000;
  private static final int KEYWORDS = 9_223;
  private static final double HEAD = 7;
  private static final int RUNS = 4;

  @Test
  void steps_at_the_surveys_size() {
    Incidence papers = SyntheticKeywords.corpus(PAPERS, KEYWORDS, 4, 6, HEAD, 1);
    Cooccurrence network = timed("count pairs", () -> Cooccurrence.count(papers, KEYWORDS));
    System.out.printf(
        "%,d distinct pairs of %,d entries%n", network.pairs(), papers.items().length);
    SpanningForest forest = timed("spanning forest", () -> SpanningForest.of(network));
    timed("hierarchy", () -> Hierarchy.of(network, forest, 1));
    Seeds seeds = Seeds.read(Project.file("ontology/keywords"));
    List<String> texts = IntStream.range(0, KEYWORDS).mapToObj(k -> "keyword " + k).toList();
    Incidence noConcepts = Incidence.of(new int[0]);
    timed(
        "all, from papers to areas",
        () -> TechnologyAreas.derive(papers, texts, noConcepts, List.of(), seeds));
  }

  @Test
  void jgrapht_at_the_surveys_size() {
    Incidence papers = SyntheticKeywords.corpus(PAPERS, KEYWORDS, 4, 6, HEAD, 1);
    Cooccurrence network = Cooccurrence.count(papers, KEYWORDS);
    Graph<Integer, DefaultWeightedEdge> graph = GraphOfKeywords.of(network);
    timed(
        "JGraphT's Kruskal",
        () -> new KruskalMinimumSpanningTree<>(graph).getSpanningTree().getWeight());
  }

  /** Wall time, and processor time of all threads, which other programs disturb less. */
  private static <T> T timed(String step, Supplier<T> work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    T result = work.get();
    for (int run = 1; run <= RUNS; run++) {
      long start = System.nanoTime();
      long processor = system.getProcessCpuTime();
      result = work.get();
      System.out.printf(
          "%s, run %d: %.3f s, %.3f s of processor time%n",
          step,
          run,
          (System.nanoTime() - start) / 1e9,
          (system.getProcessCpuTime() - processor) / 1e9);
    }
    return result;
  }
}
