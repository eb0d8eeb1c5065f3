package jp.renkei.metrics.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.corpus.FaultPolicy;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On papers with the orderings of 2.2.3 and 2-6, the rule tells table 2-11. */
class AreaStrengthsTest {

  /** Papers with the hub over all areas, in proportion to the eigenvector centralities of 2-6. */
  private static final Map<String, Integer> OVERALL =
      ordered(
          "CN", 2400, "AU", 776, "HK", 680, "SG", 540, "JP", 456, "IN", 376, "KR", 372, "TW", 260);

  /** Their like in an area where nobody moves: a twelfth. */
  private static final Map<String, Integer> UNMOVED =
      ordered("CN", 200, "AU", 65, "HK", 57, "SG", 45, "JP", 38, "IN", 31, "KR", 31, "TW", 22);

  /** A keyword labelled with the area, and who moves there. */
  private static final Map<String, Map<String, Integer>> MOVED = new LinkedHashMap<>();

  static {
    MOVED.put("Machine learning", Map.of());
    MOVED.put("Wireless communication", Map.of("KR", 52, "AU", 34));
    MOVED.put("Edge computing", Map.of("KR", 52));
    MOVED.put("Big Data", Map.of("HK", 95));
    MOVED.put("Semiconductor devices", Map.of("JP", 65, "KR", 53, "TW", 38, "IN", 53, "AU", 33));
    MOVED.put("Internet of Things", Map.of("AU", 116, "SG", 80, "KR", 56, "IN", 56, "JP", 25));
    MOVED.put("Computer security", Map.of("AU", 116, "IN", 56, "JP", 25));
    MOVED.put("Quantum computing", Map.of("JP", 60, "IN", 18));
  }

  @TempDir private static Path folder;
  private static Path built;

  @BeforeAll
  static void build() throws IOException {
    MadeCorpus corpus = new MadeCorpus();
    Map<String, Integer> left = new TreeMap<>(OVERALL);
    MOVED.forEach(
        (keyword, moved) ->
            UNMOVED.forEach(
                (country, papers) -> {
                  int shared = moved.getOrDefault(country, papers);
                  corpus.together(country, shared, keyword);
                  left.merge(country, -shared, Integer::sum);
                }));
    left.forEach((country, papers) -> corpus.together(country, papers, ""));
    // for the numbers of papers of 2-6: India has more than Japan, Australia and others less
    corpus.alone("JP", 700, "").alone("IN", 1200, "").alone("KR", 300, "").alone("TW", 300, "");
    Path papers = Files.writeString(folder.resolve("papers.csv"), corpus.csv());
    built = folder.resolve("metrics");
    Built.of(built, papers).run();
  }

  @Test
  void regions_are_those_of_the_report() throws IOException {
    Map<String, String> regions = new TreeMap<>();
    for (CSVRecord row : Built.rows(built.resolve("countries.csv"))) {
      if (!row.get("region").isEmpty() && !row.get("country").equals(MadeCorpus.HUB)) {
        regions.put(row.get("country"), row.get("region"));
      }
    }

    assertThat(regions)
        .isEqualTo(
            Map.of(
                "CN",
                "leader",
                "AU",
                "hub",
                "HK",
                "hub",
                "SG",
                "hub",
                "IN",
                "independent",
                "KR",
                "peer",
                "TW",
                "peer"));
  }

  /** 2.2.3: Japan is passed by India and Korea in two areas, and passes two countries in two. */
  @Test
  void orderings_are_those_of_the_report() throws IOException {
    for (String area : List.of("iot", "cybersecurity")) {
      assertThat(centrality(area, "IN")).isGreaterThan(centrality(area, "JP"));
      assertThat(centrality(area, "KR")).isGreaterThan(centrality(area, "JP"));
    }
    assertThat(centrality("devices", "JP"))
        .isGreaterThan(centrality("devices", "AU"))
        .isGreaterThan(centrality("devices", "SG"));
    assertThat(centrality("optics-quantum", "JP"))
        .isGreaterThan(centrality("optics-quantum", "HK"))
        .isGreaterThan(centrality("optics-quantum", "SG"));
  }

  @Test
  void strengths_and_weaknesses_are_the_fourteen_and_five_of_table_2_11() throws IOException {
    assertThat(Built.rows(built.resolve("strengths.csv")))
        .filteredOn(row -> !row.get("place").equals("unremarked"))
        .extracting(row -> row.get("area") + " " + row.get("country") + " " + row.get("place"))
        .containsExactlyInAnyOrder(
            "iot AU strong",
            "iot SG strong",
            "iot KR strong",
            "iot IN strong",
            "iot JP weak",
            "edge KR strong",
            "cybersecurity AU strong",
            "cybersecurity IN strong",
            "cybersecurity JP weak",
            "devices JP strong",
            "devices KR strong",
            "devices TW strong",
            "devices IN strong",
            "devices AU weak",
            "networks KR strong",
            "networks AU weak",
            "big-data HK strong",
            "optics-quantum JP strong",
            "optics-quantum IN weak");
  }

  @Test
  void for_another_reference_neither_peers_nor_strengths_are_told() throws IOException {
    Path other = folder.resolve("korea");

    BuildReport report =
        Built.of(other, FaultPolicy.REFUSE, Counting.ALL, "KR", folder.resolve("papers.csv")).run();

    assertThat(other.resolve("strengths.csv")).doesNotExist();
    assertThat(Built.rows(other.resolve("countries.csv")))
        .extracting(row -> row.get("region"))
        .contains("leader", "emerging")
        .doesNotContain("peer");
    assertThat(report.warnings())
        .extracting(Remark::en)
        .anyMatch(warning -> warning.startsWith("the reference is not Japan"));
  }

  private static double centrality(String area, String country) throws IOException {
    return Built.rows(built.resolve("countries-by-area.csv")).stream()
        .filter(row -> row.get("area").equals(area) && row.get("country").equals(country))
        .mapToDouble(row -> Double.parseDouble(row.get("eigenvector")))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Integer> ordered(Object... pairs) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put((String) pairs[at], (Integer) pairs[at + 1]);
    }
    return map;
  }
}
