package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import jp.renkei.report.ReportTable;
import jp.renkei.report.ReportText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every line of an advice can be looked up: in the report, in the law or in the answers. */
class CitationsTest {

  private static List<JsonNode> documents;

  @BeforeAll
  static void advise() {
    Advisor advisor = TestAdvisor.advisor();
    documents =
        Stream.concat(
                TestAdvisor.examples().stream(),
                new RandomAnswers(advisor.questionnaire(), 99).next(50).stream())
            .map(advisor::advise)
            .flatMap(
                advice -> Stream.of(Language.values()).map(l -> TestAdvisor.document(advice, l)))
            .toList();
  }

  @Test
  void every_source_is_one_of_the_ontology_or_a_place_in_the_answers() {
    Set<String> known =
        TestAdvisor.advisor().knowledge().kind("source").stream()
            .flatMap(s -> s.sources().stream())
            .collect(Collectors.toCollection(HashSet::new));
    known.addAll(notations());

    Set<String> unresolved = new TreeSet<>();
    for (JsonNode document : documents) {
      eachSource(
          document,
          source -> {
            boolean resolves =
                source.startsWith("answer:/")
                    ? resolvesIn(document, source.substring("answer:".length()))
                    : known.contains(source);
            if (!resolves) {
              unresolved.add("\"" + source + "\"");
            }
          });
    }
    assertThat(unresolved).isEmpty();
  }

  @Test
  void the_lost_figures_2_9_and_2_17_are_never_cited() {
    for (JsonNode document : documents) {
      eachSource(
          document, source -> assertThat(source).isNotIn("図表 2-9", "図表 2-17", "図 2-9", "図 2-17"));
    }
  }

  @Test
  void sources_read_the_same_in_both_languages() {
    for (int i = 0; i < documents.size(); i += 2) {
      Set<String> ja = new TreeSet<>();
      Set<String> en = new TreeSet<>();
      eachSource(documents.get(i), ja::add);
      eachSource(documents.get(i + 1), en::add);
      assertThat(ja).isEqualTo(en);
    }
  }

  @Test
  void every_ground_has_a_text_a_rule_a_source_and_premises() {
    for (JsonNode document : documents) {
      for (JsonNode grounds : lists(document, "grounds")) {
        for (JsonNode ground : grounds) {
          assertThat(ground.get("polarity").stringValue()).isIn("for", "against");
          assertThat(ground.get("strength").stringValue()).isIn("strong", "moderate", "weak");
          assertThat(ground.get("rule").stringValue()).isNotBlank();
          assertThat(ground.get("text").stringValue())
              .isNotBlank()
              .doesNotContain("{", "statement:");
          assertThat(ground.get("premises")).isNotEmpty();
        }
      }
    }
  }

  @Test
  void every_premise_is_an_answer_a_figure_a_statement_or_derived_with_grounds_in_turn() {
    for (JsonNode document : documents) {
      for (JsonNode premises : lists(document, "premises")) {
        for (JsonNode premise : premises) {
          String kind = premise.get("kind").stringValue();
          assertThat(kind).isIn("answer", "figure", "statement", "derived");
          assertThat(premise.get("text").stringValue()).isNotBlank();
          assertThat(premise.get("source").stringValue()).isNotBlank();
          if (kind.equals("derived")) {
            assertThat(premise.get("grounds")).isNotEmpty();
          }
        }
      }
    }
  }

  @Test
  void each_figure_in_a_ground_is_the_one_of_2_6() {
    Map<String, List<String>> table =
        ReportText.read().table("2-6").entries().stream()
            .collect(Collectors.toMap(List::getFirst, row -> row));
    Map<String, String> names =
        TestAdvisor.advisor().metrics().countries().stream()
            .collect(Collectors.toMap(c -> c.country(), c -> c.name()));
    List<String> japan = table.get("Japan");

    int figures = 0;
    for (JsonNode document : documents) {
      for (JsonNode premises : lists(document, "premises")) {
        for (JsonNode premise : premises) {
          if (premise.get("kind").stringValue().equals("figure")) {
            figures++;
            List<String> row = table.get(names.get(premise.get("id").stringValue()));
            JsonNode values = premise.get("values");
            assertThat(premise.get("source").stringValue()).isEqualTo("図表 2-6");
            assertThat(ReportTable.count(values.get("papers").stringValue()))
                .isEqualTo(ReportTable.count(row.get(1)));
            assertThat(values.get("eigenvector").stringValue()).isEqualTo(row.get(5));
            assertThat(ReportTable.count(values.get("referencePapers").stringValue()))
                .isEqualTo(ReportTable.count(japan.get(1)));
            assertThat(values.get("referenceEigenvector").stringValue()).isEqualTo(japan.get(5));
            assertThat(premise.get("text").stringValue()).contains(row.get(1), row.get(5));
          }
        }
      }
    }
    assertThat(figures).isGreaterThan(100);
  }

  private static List<String> notations() {
    return TestAdvisor.advisor()
        .knowledge()
        .select(
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                + " PREFIX rk: <https://renkei.example/ns#>"
                + " SELECT ?n { ?s a rk:Source ; skos:notation ?n }")
        .stream()
        .map(row -> row.get("n"))
        .toList();
  }

  /** What is not answered is cited by the place where its answer would stand. */
  private static boolean resolvesIn(JsonNode document, String pointer) {
    JsonNode answers = document.get("answers");
    if (!answers.at(pointer).isMissingNode()) {
      return true;
    }
    String question = pointer.split("/")[1];
    return TestAdvisor.advisor().questionnaire().find(question).isPresent()
        && (!answers.has(question)
            || answers.get(question).isNull()
            || answers.get(question).isObject());
  }

  /** Every list of this name, those within such a list included. */
  private static List<JsonNode> lists(JsonNode node, String name) {
    List<JsonNode> found = new ArrayList<>();
    if (node.isObject() && node.has(name)) {
      found.add(node.get(name));
    }
    node.forEach(child -> found.addAll(lists(child, name)));
    return found;
  }

  private static void eachSource(JsonNode node, Consumer<String> action) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field -> {
                if (field.getKey().equals("source")) {
                  action.accept(field.getValue().asString());
                } else {
                  eachSource(field.getValue(), action);
                }
              });
    } else if (node.isArray()) {
      node.forEach(child -> eachSource(child, action));
    }
  }
}
