package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.advice.fact.GovernmentRequest;
import jp.renkei.advice.fact.GovernmentStep;
import jp.renkei.advice.fact.GovernmentSupports;
import jp.renkei.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** What a government user is told. Expected: read in 5.1.1, 5-2 to 5-6 and 4-9. */
class GovernmentFactsTest {

  private final Knowledge knowledge = TestAdvisor.advisor().knowledge();

  @Test
  void agreements_led_by_government_come_first_in_the_lower_left_and_with_india() {
    assertThat(first("region:emerging", "country:any")).contains("協定");
    assertThat(first("region:independent", "country:IN")).contains("協定");
    assertThat(first("region:peer", "country:any")).contains("標準");
  }

  @Test
  void every_region_has_a_step_and_some_hold_for_all() {
    assertThat(
            knowledge.facts(GovernmentStep.class).stream()
                .map(GovernmentStep::region)
                .collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "region:any",
                "region:leader",
                "region:hub",
                "region:independent",
                "region:peer",
                "region:emerging"));
  }

  @Test
  void each_request_supports_a_recommendation() {
    assertThat(knowledge.facts(GovernmentSupports.class))
        .extracting(GovernmentSupports::item)
        .containsAll(
            knowledge.facts(GovernmentRequest.class).stream()
                .map(GovernmentRequest::item)
                .toList());
  }

  @Test
  void a_government_is_asked_neither_for_practices_nor_for_what_only_those_who_research_know() {
    List<String> asked =
        TestAdvisor.advisor().questionnaire().questions().stream()
            .filter(question -> question.appliesTo("government"))
            .map(Question::id)
            .toList();

    assertThat(asked)
        .contains("purposes", "gains", "challenges", "areas", "government", "consideredCountries")
        .doesNotContain(
            "practices", "disclosure", "legalCapability", "dataAbroad", "researchDepartment");
  }

  private String first(String region, String country) {
    return knowledge.facts(GovernmentStep.class).stream()
        .filter(step -> step.region().equals(region) && step.country().equals(country))
        .filter(step -> step.order().equals("1"))
        .map(step -> knowledge.term(step.statement()).label().ja())
        .findFirst()
        .orElseThrow();
  }
}
