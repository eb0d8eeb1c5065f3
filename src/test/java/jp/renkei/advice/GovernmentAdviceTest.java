package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a ministry is told. Expected: 4-9, 5.1.1, 5.2 and 5.3. */
class GovernmentAdviceTest {

  private final Advice ministry = TestAdvisor.advisor().advise(TestAdvisor.fixture("ministry"));

  @Test
  void a_ministry_that_seeks_reputation_begins_with_agreements_in_the_lower_left() {
    List<GovernmentAdvice.Step> steps = ministry.government().orElseThrow().steps();

    assertThat(steps.getFirst().region()).contains("region:emerging");
    assertThat(label(steps.getFirst().statement())).contains("協定");
  }

  @Test
  void steps_towards_recommended_regions_come_first_then_those_that_hold_for_all() {
    List<String> regions =
        ministry.government().orElseThrow().steps().stream()
            .map(step -> step.region().orElse("all"))
            .distinct()
            .toList();

    assertThat(regions).hasSize(6).startsWith("region:emerging", "all");
  }

  @Test
  void with_india_recommended_its_first_step_is_an_agreement_too() {
    GovernmentAdvice india =
        TestAdvisor.advise("{'organisation':'government','gains':['funding']}")
            .government()
            .orElseThrow();

    assertThat(india.steps().getFirst().country()).contains("country:IN");
    assertThat(label(india.steps().getFirst().statement())).contains("協定");
  }

  @Test
  void it_hears_eight_requests_and_which_recommendations_it_can_support() {
    GovernmentAdvice government = ministry.government().orElseThrow();

    assertThat(government.requests()).hasSize(8);
    assertThat(government.supports())
        .extracting(GovernmentAdvice.Support::recommendation)
        .contains("recommendation:company-4", "recommendation:university-1");
    assertThat(government.supports()).allMatch(support -> !support.actions().isEmpty());
  }

  @Test
  void its_document_and_its_text_hold_all_of_it() {
    JsonNode government = TestAdvisor.document(ministry, Language.EN).get("government");
    String text = TestAdvisor.advisor().text(Language.JA).advice(ministry);

    assertThat(government.get("steps")).isNotEmpty().allMatch(step -> step.has("source"));
    assertThat(government.get("requests"))
        .allMatch(r -> r.get("type").stringValue().equals("request"));
    assertThat(government.get("supports"))
        .allMatch(s -> s.has("recommendation") && s.has("actions"));
    assertThat(text).startsWith("■ 政府としての進め方").contains("寄せられた要望", "政府が支えられること");
  }

  @Test
  void only_a_government_is_told() {
    for (String organisation : List.of("company", "university", "research-institute")) {
      Advice advice = TestAdvisor.advise("{'organisation':'" + organisation + "'}");

      assertThat(advice.government()).isEmpty();
      assertThat(TestAdvisor.document(advice, Language.JA).has("government")).isFalse();
    }
  }

  private static String label(String statement) {
    return TestAdvisor.advisor().knowledge().term(statement).label().ja();
  }
}
