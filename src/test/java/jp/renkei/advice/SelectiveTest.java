package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Advice that recommends everything advises nothing. Bounds: the product's issue. */
class SelectiveTest {

  private static final int SETS = 1_000;
  private static final long SEED = 20230331;

  private static List<Advice> advices;

  @BeforeAll
  static void advise() {
    Advisor advisor = TestAdvisor.advisor();
    advices =
        new RandomAnswers(advisor.questionnaire(), SEED)
            .next(SETS).stream().map(advisor::advise).toList();
  }

  @Test
  void the_median_advice_recommends_one_to_five_countries() {
    assertThat(median("countries", a -> TestAdvisor.recommendedCountries(a).size()))
        .isBetween(1, 5);
  }

  @Test
  void the_median_advice_recommends_one_to_four_methods() {
    assertThat(median("methods", a -> TestAdvisor.recommendedMethods(a).size())).isBetween(1, 4);
  }

  @Test
  void the_median_advice_recommends_one_to_three_patterns() {
    assertThat(median("patterns", a -> TestAdvisor.recommendedPatterns(a).size())).isBetween(1, 3);
  }

  @Test
  void any_two_fixtures_differ_in_first_region_pattern_or_recommendation() {
    Map<List<String>, String> seen = new HashMap<>();
    for (String name : TestAdvisor.fixtures()) {
      Advice advice = TestAdvisor.advisor().advise(TestAdvisor.fixture(name));
      List<String> firsts =
          List.of(
              advice.partners().getFirst().judged().id(),
              advice.patterns().getFirst().judged().id(),
              advice.recommendations().getFirst().judged().id());
      assertThat(seen.put(firsts, name)).as("as %s: %s", name, firsts).isNull();
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void the_device_maker_answered_as_a_university_gets_another_first_pattern() {
    JsonNode company = TestAdvisor.fixture("device-maker").document();
    ObjectNode university = (ObjectNode) company.deepCopy();
    university.put("organisation", "university");

    assertThat(firstPattern(university)).isNotEqualTo(firstPattern(company));
  }

  private static String firstPattern(JsonNode answers) {
    Advisor advisor = TestAdvisor.advisor();
    Advice advice = advisor.advise(advisor.answersReader().read(answers));
    return advice.patterns().getFirst().judged().id();
  }

  private static int median(String what, ToIntFunction<Advice> count) {
    Map<Integer, Integer> distribution = new TreeMap<>();
    advices.forEach(a -> distribution.merge(count.applyAsInt(a), 1, Integer::sum));
    int median = advices.stream().mapToInt(count).sorted().skip(SETS / 2).findFirst().orElseThrow();
    System.out.printf(
        "recommended %s: median %d, advices by number %s%n", what, median, distribution);
    return median;
  }
}
