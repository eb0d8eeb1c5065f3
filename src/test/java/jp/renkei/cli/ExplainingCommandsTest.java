package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplainingCommandsTest {

  @Test
  void why_shows_answers_figures_of_table_2_6_and_statements_with_their_tables() {
    Run run = Run.of("why", Run.answers("device-maker"), "partner:AU");

    assertThat(run.exit()).isZero();
    // 2-6: Australia 50,597 papers, eigenvector centrality 0.194; Japan 94,078 and 0.114
    assertThat(run.out())
        .contains(
            "[answer:/gains/0]", "50,597", "0.194", "94,078", "0.114", "[図表 2-6]", "[図表 5-1]");
  }

  @Test
  void why_as_json_is_for_the_conclusion_that_was_named() {
    JsonNode why =
        Run.of("why", Run.answers("device-maker"), "partner:AU", "--format", "json", "--lang", "en")
            .json();

    assertThat(why.toString()).contains("partner:AU", "Australia", "premises");
  }

  @Test
  void pattern_without_a_binding_means_its_best() {
    Run run = Run.of("why", Run.answers("device-maker"), "pattern:pattern-7");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("(");
  }

  @Test
  void unknown_conclusion_ends_with_1_and_the_nearest_name() {
    Run run = Run.of("why", Run.answers("device-maker"), "partner:hubb", "--lang", "en");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "renkei: partner:hubb: no such conclusion (did you mean \"partner:hub\"?)\n"));
  }

  @Test
  void check_of_a_university_compares_it_with_the_institutions() {
    Run run = Run.of("check", Run.answers("university-few-practices"), "--lang", "en");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Recommendations", "Institutions like yours");
  }

  @Test
  void check_of_a_company_compares_it_with_the_practices_of_others() {
    Run run = Run.of("check", Run.answers("device-maker"), "--lang", "en");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Recommendations", "Practices of companies with experience")
        .doesNotContain("Institutions like yours");
  }

  @Test
  void check_as_json_has_every_recommendation_with_a_status_of_the_contract() {
    JsonNode check = Run.of("check", Run.answers("device-maker"), "--format", "json").json();

    assertThat(check.at("/recommendations").size()).isPositive();
    for (JsonNode recommendation : check.at("/recommendations")) {
      assertThat(recommendation.at("/status").stringValue())
          .isIn("apply", "in-place", "consider", "not-applicable");
    }
  }
}
