package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract's JSON, complete and in falling order. */
class AdviceDocumentTest {

  private static List<Advice> advices;

  @BeforeAll
  static void advise() {
    Advisor advisor = TestAdvisor.advisor();
    advices =
        Stream.concat(
                TestAdvisor.examples().stream(),
                new RandomAnswers(advisor.questionnaire(), 3).next(100).stream())
            .map(advisor::advise)
            .toList();
  }

  @Test
  void the_document_has_the_contracts_fields() {
    for (Advice advice : advices) {
      JsonNode document = TestAdvisor.document(advice, Language.EN);

      assertThat(document.propertyNames())
          .contains(
              "id",
              "answers",
              "language",
              "unusedAnswers",
              "versions",
              "scope",
              "partners",
              "methods",
              "patterns",
              "directions",
              "recommendations",
              "cautions",
              "outsideSurvey",
              "openQuestions");
      assertThat(document.get("versions").propertyNames())
          .containsExactlyInAnyOrder("rules", "knowledge", "metrics");
      assertFields(document.get("partners"), "region", "standing", "score", "grounds", "countries");
      assertFields(
          document.at("/partners/0/countries"),
          "country",
          "standing",
          "score",
          "grounds",
          "institutions");
      assertFields(
          document.get("methods"),
          "id",
          "standing",
          "score",
          "grounds",
          "actor",
          "regions",
          "merits",
          "demerits");
      assertFields(
          document.get("patterns"),
          "id",
          "roles",
          "standing",
          "score",
          "grounds",
          "actor",
          "regions",
          "merits",
          "demerits",
          "cases",
          "caseCount");
      assertFields(
          document.at("/patterns/0/regions"), "region", "stated", "standing", "axes", "grounds");
      assertFields(document.get("directions"), "id", "standing", "grounds");
      assertFields(
          document.get("recommendations"), "id", "status", "grounds", "missing", "practisedBy");
      assertFields(document.get("cautions"), "id", "about", "text", "grounds");
      assertFields(document.get("outsideSurvey"), "about", "text", "source");
      assertFields(document.get("openQuestions"), "question", "couldChange");
    }
  }

  @Test
  void the_answers_are_given_back_as_they_came() {
    for (Advice advice : advices) {
      assertThat(TestAdvisor.document(advice, Language.JA).get("answers"))
          .isEqualTo(advice.answers().document());
    }
  }

  @Test
  void every_candidate_is_present_whatever_was_answered() {
    for (Advice advice : advices) {
      assertThat(advice.partners()).hasSize(5);
      assertThat(advice.partners().stream().mapToInt(p -> p.countries().size()).sum())
          .as("32 countries but Japan")
          .isEqualTo(31);
      assertThat(
              advice.partners().stream()
                  .flatMap(p -> p.countries().stream())
                  .mapToInt(c -> c.institutions().size())
                  .sum())
          .isEqualTo(25);
      assertThat(advice.methods()).hasSize(9).allMatch(m -> m.regions().size() == 5);
      assertThat(advice.patterns()).hasSize(21).allMatch(p -> p.regions().size() == 5);
      assertThat(advice.directions()).hasSize(17);
      assertThat(advice.recommendations()).hasSize(13);
    }
  }

  @Test
  void every_list_falls_by_standing_then_by_score() {
    for (Advice advice : advices) {
      assertFalls(advice.partners().stream().map(Advice.PartnerRegion::judged).toList());
      for (Advice.PartnerRegion region : advice.partners()) {
        assertFalls(region.countries().stream().map(Advice.PartnerCountry::judged).toList());
        for (Advice.PartnerCountry country : region.countries()) {
          assertFalls(
              country.institutions().stream().map(Advice.PartnerInstitution::judged).toList());
        }
      }
      assertFalls(advice.methods().stream().map(Advice.Method::judged).toList());
      assertFalls(advice.patterns().stream().map(Advice.Pattern::judged).toList());
      assertFalls(advice.directions().stream().map(Advice.Direction::judged).toList());
    }
  }

  @Test
  void an_institution_stands_no_higher_than_its_country() {
    for (Advice advice : advices) {
      for (Advice.PartnerRegion region : advice.partners()) {
        for (Advice.PartnerCountry country : region.countries()) {
          for (Advice.PartnerInstitution institution : country.institutions()) {
            assertThat(institution.judged().standing())
                .isGreaterThanOrEqualTo(country.judged().standing());
          }
        }
      }
    }
  }

  @Test
  void both_languages_list_the_same_in_the_same_order() {
    for (Advice advice : advices.subList(0, 10)) {
      JsonNode ja = TestAdvisor.document(advice, Language.JA);
      JsonNode en = TestAdvisor.document(advice, Language.EN);

      for (String list : List.of("methods", "patterns", "directions", "recommendations")) {
        assertThat(ja.get(list).valueStream().map(n -> n.get("id")).toList())
            .isEqualTo(en.get(list).valueStream().map(n -> n.get("id")).toList());
      }
      assertThat(ja.get("language").stringValue()).isEqualTo("ja");
      assertThat(en.get("language").stringValue()).isEqualTo("en");
    }
  }

  private static void assertFields(JsonNode list, String... fields) {
    for (JsonNode entry : list) {
      assertThat(entry.propertyNames()).contains(fields);
    }
  }

  private static void assertFalls(List<Judged> list) {
    assertThat(list)
        .isSortedAccordingTo(
            Comparator.comparing(Judged::standing)
                .thenComparing(Comparator.comparingInt(Judged::score).reversed()));
  }
}
