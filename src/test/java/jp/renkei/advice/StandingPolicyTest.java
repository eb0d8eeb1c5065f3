package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.advice.Advice.Match;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import org.junit.jupiter.api.Test;

/** The product's own sentences of {@code docs/standing.md}, where the survey leaves a choice. */
class StandingPolicyTest {

  @Test
  void an_institution_stands_no_higher_than_its_country() {
    for (String fixture : TestAdvisor.fixtures()) {
      for (PartnerCountry country : countries(advise(fixture))) {
        for (PartnerInstitution institution : country.institutions()) {
          assertThat(institution.judged().standing())
              .isGreaterThanOrEqualTo(country.judged().standing());
        }
      }
    }
  }

  @Test
  void only_the_institutions_that_score_best_in_their_country_are_recommended() {
    for (String fixture : TestAdvisor.fixtures()) {
      for (PartnerCountry country : countries(advise(fixture))) {
        int best =
            country.institutions().stream().mapToInt(i -> i.judged().score()).max().orElse(0);
        assertThat(country.institutions())
            .filteredOn(i -> i.judged().recommended())
            .allMatch(i -> i.judged().score() == best);
      }
    }
  }

  @Test
  void while_only_aims_are_known_the_surveys_methods_stand_as_they_are() {
    assertThat(methods("{\"organisation\":\"company\",\"gains\":[\"reputation\"]}"))
        .containsExactlyInAnyOrder("bilateral-research", "study-abroad", "agreement-making");
  }

  @Test
  void once_more_is_known_only_methods_that_meet_an_answer_are_recommended() {
    assertThat(
            methods(
                "{\"organisation\":\"company\",\"gains\":[\"relationships\"],"
                    + "\"areas\":[\"networks\"]}"))
        .containsExactlyInAnyOrder(
            "multilateral-research", "bilateral-research", "conference", "exhibition");
  }

  @Test
  void where_no_method_of_a_region_meets_an_answer_all_of_them_stay() {
    assertThat(
            methods(
                "{\"organisation\":\"company\",\"gains\":[\"reputation\"],"
                    + "\"areas\":[\"networks\"]}"))
        .containsExactlyInAnyOrder("bilateral-research", "study-abroad", "agreement-making");
  }

  @Test
  void a_pattern_that_is_possible_though_not_stated_may_match_on_four_axes() {
    for (String fixture : TestAdvisor.fixtures()) {
      for (Advice.Pattern pattern : advise(fixture).patterns()) {
        for (Advice.PatternInRegion region : pattern.regions()) {
          if (region.judged().standing() == Standing.POSSIBLE && !region.stated()) {
            assertThat(region.axes())
                .filteredOn(a -> a.match() != Match.UNMET)
                .hasSizeBetween(4, 5);
          }
        }
      }
    }
  }

  @Test
  void strong_grounds_weigh_more_than_moderate_and_those_more_than_weak_ones() {
    GroundWeights weights = GroundWeights.read(java.nio.file.Path.of("rules", Advisor.PARAMETERS));

    assertThat(List.of(weights.strong(), weights.moderate(), weights.weak()))
        .containsExactly(3, 2, 1);
  }

  private static Advice advise(String fixture) {
    return TestAdvisor.advisor().advise(TestAdvisor.fixture(fixture));
  }

  private static List<PartnerCountry> countries(Advice advice) {
    return advice.partners().stream().flatMap(region -> region.countries().stream()).toList();
  }

  private static List<String> methods(String answers) {
    Advisor advisor = TestAdvisor.advisor();
    return advisor.advise(advisor.answersReader().read(answers)).methods().stream()
        .map(Advice.Method::judged)
        .filter(Judged::recommended)
        .map(Judged::id)
        .toList();
  }
}
