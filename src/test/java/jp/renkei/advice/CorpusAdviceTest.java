package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Advice on a corpus: the survey's figures with Australia below Japan, the United States beside
 * China and no paper of North Korea.
 */
class CorpusAdviceTest {

  private static final String ANSWERS =
      """
      {"organisation": "company", "gains": ["commercialisation", "relationships", "market"],
       "areas": ["devices"], "areaStrength": {"devices": "strong"}}
      """;

  @TempDir private static Path folder;
  private static Advisor advisor;
  private static JsonNode advice;

  @BeforeAll
  static void advise() throws IOException {
    try (Stream<Path> tables = Files.list(TestAdvisor.ONTOLOGY.resolve(Advisor.FIGURES))) {
      for (Path table : tables.toList()) {
        Files.copy(table, folder.resolve(table.getFileName()));
      }
    }
    rewrite(
        lines ->
            lines
                .replaceAll("(?m)^(AU,.*),0\\.194,", "$1,0.010,")
                .replaceAll("(?m)^KP,.*\\R", "")
                .concat("US,United States,400000,,0.300,240,0.2,0.55,\n"));
    advisor = Advisor.load(TestAdvisor.ONTOLOGY, TestAdvisor.RULES, folder);
    advice = document(advisor);
  }

  @Test
  void a_country_below_japan_in_the_corpus_leaves_the_hub_and_its_figure_cites_the_corpus() {
    JsonNode australia = country("AU");

    assertThat(regionOf("AU")).isEqualTo("emerging");
    assertThat(regionOf("SG")).isEqualTo("hub");
    assertThat(leaves(australia))
        .anySatisfy(
            leaf -> {
              assertThat(leaf.path("kind").asString()).isEqualTo("figure");
              assertThat(leaf.path("text").asString()).contains("0.010", "0.114");
              assertThat(leaf.path("source").asString())
                  .isEqualTo("corpus:" + advice.path("versions").path("metrics").asString());
            });
  }

  @Test
  void what_the_survey_says_of_a_country_that_it_saw_in_another_region_is_marked() {
    List<JsonNode> stated = statementsOn("AU");

    assertThat(stated)
        .isNotEmpty()
        .allMatch(leaf -> leaf.path("text").asString().contains("調査時は交流を核とする国・地域（左上）"));
    assertThat(statementsOn("SG"))
        .isNotEmpty()
        .noneMatch(leaf -> leaf.path("text").asString().contains("調査時"));
  }

  @Test
  void a_country_outside_the_survey_has_grounds_of_its_region_that_name_no_other_country() {
    JsonNode unitedStates = country("US");

    assertThat(regionOf("US")).isEqualTo("leader");
    assertThat(unitedStates.path("standing").asString()).isEqualTo("possible");
    List<String> names =
        advisor.knowledge().kind("country").stream()
            .map(term -> term.label().in(Language.JA))
            .filter(name -> !name.equals("日本"))
            .toList();
    assertThat(unitedStates.path("grounds")).isNotEmpty();
    for (JsonNode ground : unitedStates.path("grounds")) {
      assertThat(ground.toString()).doesNotContain(names);
    }
  }

  @Test
  void a_country_of_the_survey_without_papers_is_listed_without_figures_and_under_its_law() {
    JsonNode northKorea = country("KP");

    assertThat(regionOf("KP")).isEqualTo("emerging");
    assertThat(northKorea.path("standing").asString()).isEqualTo("not-recommended");
    assertThat(northKorea.toString()).contains("law:");
    assertThat(leaves(country("TL")))
        .noneMatch(leaf -> leaf.path("kind").asString().equals("figure"));
  }

  @Test
  void the_advice_names_the_corpus_before_anything_else_of_its_scope() {
    assertThat(advice.path("scope").get(0).path("source").asString())
        .isEqualTo("corpus:" + advice.path("versions").path("metrics").asString());
    assertThat(document(TestAdvisor.advisor()).path("scope").toString()).doesNotContain("corpus:");
  }

  private static void rewrite(UnaryOperator<String> change) throws IOException {
    Path countries = folder.resolve("countries.csv");
    Files.writeString(countries, change.apply(Files.readString(countries)));
  }

  private static JsonNode document(Advisor advisor) {
    Advice advice = advisor.advise(advisor.answersReader().read(ANSWERS));
    return new JsonMapper().readTree(TestAdvisor.json(advisor, advice, Language.JA));
  }

  private static String regionOf(String code) {
    for (JsonNode region : advice.path("partners")) {
      for (JsonNode country : region.path("countries")) {
        if (country.path("country").asString().equals(code)) {
          return region.path("region").asString();
        }
      }
    }
    return "nowhere";
  }

  private static JsonNode country(String code) {
    for (JsonNode region : advice.path("partners")) {
      for (JsonNode country : region.path("countries")) {
        if (country.path("country").asString().equals(code)) {
          return country;
        }
      }
    }
    throw new AssertionError(code + " is not among the partners");
  }

  /** The statements about the country itself: of its merits and of its strong and weak areas. */
  private static List<JsonNode> statementsOn(String code) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode ground : country(code).path("grounds")) {
      if (List.of("CO-13", "CO-16").contains(ground.path("rule").asString())) {
        ground.path("premises").forEach(found::add);
      }
    }
    return found.stream().filter(leaf -> leaf.path("kind").asString().equals("statement")).toList();
  }

  private static List<JsonNode> leaves(JsonNode country) {
    List<JsonNode> leaves = new ArrayList<>();
    country.path("grounds").forEach(ground -> collect(ground, leaves));
    return leaves;
  }

  private static void collect(JsonNode node, List<JsonNode> leaves) {
    for (JsonNode premise : node.path("premises")) {
      leaves.add(premise);
      collect(premise, leaves);
      premise.path("grounds").forEach(ground -> collect(ground, leaves));
    }
  }
}
