package jp.renkei.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.renkei.Project;
import jp.renkei.corpus.Incidence;
import org.junit.jupiter.api.Test;

class TechnologyAreasTest {

  private static final Seeds SEEDS = Seeds.read(Project.file("ontology/keywords"));

  /** A labelled tree of three levels, a label "of no area" within it, and a keyword alone. */
  private static final TechnologyAreas AREAS =
      derive(
          List.of(
              List.of("Deep learning", "Convolutions", "Pooling layers"),
              List.of("Deep learning", "Convolutions", "Pooling layers"),
              List.of("Deep learning", "Convolutions"),
              List.of("Deep learning", "Convolutions"),
              List.of("Deep learning"),
              List.of("Deep learning", "Law", "Court rulings"),
              List.of("Deep learning", "Law"),
              List.of("Law", "Court rulings"),
              List.of("Internet of Things", "Edge computing", "Gateways"),
              List.of("Internet of Things", "Edge computing", "Gateways"),
              List.of("Internet of Things"),
              List.of("Zymurgy")));

  @Test
  void narrower_keyword_inherits_the_label_of_the_nearest_labelled_one_above() {
    AreaExplanation pooling = explanation(AREAS, "Pooling layers");

    assertThat(pooling.areas()).containsExactly("ai");
    assertThat(pooling.seed()).isEqualTo("Deep learning");
    assertThat(pooling.path()).containsExactly("Deep learning", "Convolutions", "Pooling layers");
    assertThat(pooling.papers()).isEqualTo(2);
  }

  @Test
  void nearer_label_wins_over_a_broader_one() {
    assertThat(explanation(AREAS, "Edge computing").areas()).containsExactly("edge");
    assertThat(explanation(AREAS, "Internet of Things").areas()).containsExactly("iot");
  }

  @Test
  void label_of_no_area_stops_inheritance() {
    AreaExplanation rulings = explanation(AREAS, "Court rulings");

    assertThat(rulings.areas()).isEmpty();
    assertThat(rulings.seed()).isEqualTo("Law");
    assertThat(rulings.path()).containsExactly("Law", "Court rulings");
  }

  @Test
  void unknown_keyword_alone_gets_no_area() {
    AreaExplanation alone = explanation(AREAS, "Zymurgy");

    assertThat(alone.areas()).isEmpty();
    assertThat(alone.seed()).isEmpty();
    assertThat(alone.path()).containsExactly("Zymurgy");
  }

  @Test
  void paper_has_the_areas_of_all_its_keywords() {
    TechnologyAreas areas =
        derive(List.of(List.of("Deep learning", "Encryption"), List.of("Law"), List.of()));

    Incidence ofPapers =
        Incidence.of(new int[] {0, 1}, new int[] {2}, new int[0]).through(areas.ofKeywords());

    assertThat(names(areas, ofPapers.row(0))).containsExactly("ai", "cybersecurity");
    assertThat(ofPapers.size(1)).isZero();
    assertThat(ofPapers.size(2)).isZero();
  }

  @Test
  void concept_has_areas_without_any_keyword() {
    TechnologyAreas areas =
        TechnologyAreas.derive(
            Incidence.of(new int[0]),
            List.of(),
            Incidence.of(new int[] {0, 1}),
            List.of("Networks → Network types → Mobile networks", "Brewing"),
            SEEDS);

    assertThat(names(areas, areas.ofConcepts().row(0))).containsExactly("networks");
    assertThat(areas.ofConcepts().size(1)).isZero();
    assertThat(areas.explainConcept(0).seed()).isEqualTo("Networks");
    assertThat(areas.explainConcept(0).papers()).isEqualTo(1);
  }

  @Test
  void table_says_which_label_led_to_which_area() throws IOException {
    StringBuilder csv = new StringBuilder();

    KeywordTable.write(AREAS, csv);

    assertThat(csv.toString().lines())
        .startsWith(
            "keyword,papers,areas,seed,path", "Deep learning,7,ai,Deep learning,Deep learning")
        .contains("Gateways,2,edge,Edge computing,Edge computing → Gateways")
        .contains("Court rulings,2,,Law,Law → Court rulings")
        .contains("Zymurgy,1,,,Zymurgy")
        .hasSize(10);
  }

  /** Twenty narrower words a seed, each in papers with its seed and with another of its words. */
  @Test
  void areas_of_a_corpus_of_known_truth_are_found() {
    List<String> seeds = List.of("Deep learning", "Routing", "Data mining", "Encryption", "Lasers");
    List<List<String>> papers = papersBelow(seeds);

    TechnologyAreas areas = derive(papers);

    Map<String, AreaExplanation> found =
        areas.explanations().stream()
            .collect(Collectors.toMap(AreaExplanation::text, explanation -> explanation));
    assertThat(found).hasSize(105);
    for (String seed : seeds) {
      for (int word = 0; word < 20; word++) {
        assertThat(found.get(seed + " word " + word).seed()).isEqualTo(seed);
      }
    }
  }

  private static List<List<String>> papersBelow(List<String> seeds) {
    return seeds.stream()
        .flatMap(
            seed ->
                IntStream.range(0, 200)
                    .mapToObj(
                        paper ->
                            List.of(
                                seed,
                                seed + " word " + paper % 20,
                                seed + " word " + (paper * 7 + 3) % 20)))
        .toList();
  }

  private static TechnologyAreas derive(List<List<String>> papers) {
    List<String> texts = papers.stream().flatMap(List::stream).distinct().sorted().toList();
    int[][] rows =
        papers.stream()
            .map(paper -> paper.stream().mapToInt(texts::indexOf).toArray())
            .toArray(int[][]::new);
    int[][] noConcepts = new int[papers.size()][0];
    return TechnologyAreas.derive(
        Incidence.of(rows), texts, Incidence.of(noConcepts), List.of(), SEEDS);
  }

  private static AreaExplanation explanation(TechnologyAreas areas, String keyword) {
    return areas.explanations().stream()
        .filter(explanation -> explanation.text().equals(keyword))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(TechnologyAreas areas, int[] numbers) {
    return Arrays.stream(numbers).mapToObj(areas.areas()::get).toList();
  }
}
