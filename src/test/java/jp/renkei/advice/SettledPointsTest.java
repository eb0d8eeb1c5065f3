package jp.renkei.advice;

import static jp.renkei.advice.TestAdvisor.advise;
import static jp.renkei.advice.TestAdvisor.find;
import static jp.renkei.advice.TestAdvisor.methodIn;
import static jp.renkei.advice.TestAdvisor.patternIn;
import static jp.renkei.advice.TestAdvisor.region;
import static jp.renkei.advice.TestAdvisor.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.Advice.Match;
import jp.renkei.advice.fact.AreaPlace;
import jp.renkei.knowledge.Language;
import jp.renkei.rulebase.Firing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The contract's settled points on standing, but for regions (1, 7: {@link RegionsTest}) and law
 * (8: {@link LawAndLimitsTest}).
 */
class SettledPointsTest {

  private static List<Advice> random(long seed) {
    Advisor advisor = TestAdvisor.advisor();
    return new RandomAnswers(advisor.questionnaire(), seed)
        .next(300).stream().map(advisor::advise).toList();
  }

  @Nested
  class Countries {

    @ParameterizedTest
    @MethodSource("jp.renkei.advice.SettledPointsTest#gains")
    void a_regions_recommendation_carries_over_to_the_countries_studied_one_by_one(String gain) {
      Advice advice = advise("{'organisation':'company','gains':['%s']}".formatted(gain));

      Set<String> expected =
          Survey.REGION_OF_STUDIED.entrySet().stream()
              .filter(e -> Survey.regionsOf(gain).contains(e.getValue()))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      assertThat(TestAdvisor.recommendedCountries(advice)).isEqualTo(expected);
    }

    @Test
    void in_emerging_no_country_is_recommended_without_a_ground_of_its_own() {
      for (Advice advice : random(21)) {
        for (Advice.PartnerCountry country : region(advice, "emerging").countries()) {
          if (country.judged().recommended()) {
            assertThat(country.judged().grounds())
                .as("%s", country.judged().candidate())
                .anyMatch(
                    g ->
                        g.speaksFor()
                            && g.premise(jp.renkei.advice.fact.GainExpected.class).isEmpty());
          }
        }
      }
    }

    @Test
    void the_countries_of_emerging_stand_in_the_order_of_their_papers_in_2_6() {
      Advice advice = advise("{'organisation':'company','gains':['reputation']}");

      List<String> equal =
          region(advice, "emerging").countries().stream()
              .map(Advice.PartnerCountry::judged)
              .filter(c -> c.standing() == Standing.POSSIBLE)
              .map(Judged::id)
              .toList();
      List<String> expected =
          List.of(
              "ID", "IR", "TR", "MY", "SA", "PK", "IL", "TH", "BD", "AE", "VN", "MO", "PH", "LK",
              "MM", "NP", "LA", "BN", "MN", "KH", "BT");
      assertThat(equal.subList(0, expected.size()))
          .containsExactlyInAnyOrderElementsOf(expected)
          .isEqualTo(byPapers(expected));
      assertThat(equal.subList(expected.size(), equal.size()))
          .containsExactlyInAnyOrder("MV", "TL");
    }

    /** 2-6 itself is compared with the report elsewhere. */
    private List<String> byPapers(List<String> countries) {
      Map<String, Long> papers =
          TestAdvisor.advisor().metrics().countries().stream()
              .collect(Collectors.toMap(c -> c.country(), c -> c.papers()));
      return countries.stream()
          .sorted(Comparator.comparing((String c) -> papers.get(c)).reversed())
          .toList();
    }

    @Test
    void the_order_of_emerging_is_explained_by_stated_figures() {
      JsonNode document =
          TestAdvisor.document(
              advise("{'organisation':'company','gains':['reputation']}"), Language.EN);

      JsonNode emerging =
          document
              .get("partners")
              .valueStream()
              .filter(p -> p.get("region").stringValue().equals("emerging"))
              .findFirst()
              .orElseThrow();
      assertThat(emerging.at("/order/text").asString()).isNotBlank();
      assertThat(emerging.at("/order/source").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"TL", "MV"})
    void timor_leste_and_maldives_are_emerging_without_figures_and_say_so(String country) {
      Advice advice = advise("{'organisation':'company','gains':['reputation']}");

      Judged judged =
          region(advice, "emerging").countries().stream()
              .map(Advice.PartnerCountry::judged)
              .filter(c -> c.id().equals(country))
              .findFirst()
              .orElseThrow();
      assertThat(
              judged.grounds().stream()
                  .flatMap(g -> tree(g.firing(), advice))
                  .map(f -> f.rule().sentence().ja()))
          .anyMatch(sentence -> sentence.contains("指標値がな"));
    }

    @Test
    void a_region_all_of_whose_countries_are_excluded_loses_everything_that_rests_on_it() {
      Advice advice =
          advise(
              "{'organisation':'company','gains':['commercialisation'],'excludedCountries':['AU','HK','SG']}");

      assertThat(standing(advice, "partner:hub")).isEqualTo(Standing.NOT_RECOMMENDED);
      assertNothingRestsOn("hub", advice);
    }

    @Test
    void a_region_with_one_country_left_stays() {
      Advice advice =
          advise(
              "{'organisation':'company','gains':['commercialisation'],'excludedCountries':['AU','HK']}");

      assertThat(standing(advice, "partner:hub")).isEqualTo(Standing.RECOMMENDED);
      assertThat(TestAdvisor.recommendedCountries(advice)).containsExactly("SG");
    }

    @Test
    void an_excluded_china_empties_the_leader_with_everything_that_rests_on_it() {
      Advice advice =
          advise(
              "{'organisation':'company','gains':['technology'],'excludedCountries':['CN'],'orientation':'basic'}");

      assertThat(standing(advice, "partner:leader")).isEqualTo(Standing.NOT_RECOMMENDED);
      assertThat(standing(advice, "partner:CN")).isEqualTo(Standing.NOT_RECOMMENDED);
      assertThat(find(advice, "partner:CN").grounds()).anyMatch(Ground::strongAgainst);
      assertThat(TestAdvisor.recommendedCountries(advice)).isEmpty();
      assertThat(TestAdvisor.recommendedMethods(advice)).isEmpty();
      assertThat(TestAdvisor.recommendedPatterns(advice)).isEmpty();
      assertNothingRestsOn("leader", advice);
    }

    private void assertNothingRestsOn(String region, Advice advice) {
      for (String method : Survey.PURPOSE_OF.keySet()) {
        assertThat(methodIn(advice, method, region).standing())
            .as(method)
            .isEqualTo(Standing.NOT_RECOMMENDED);
      }
      for (String pattern : Survey.CLASSES.keySet()) {
        assertThat(patternIn(advice, pattern, region).judged().standing())
            .as(pattern)
            .isEqualTo(Standing.NOT_RECOMMENDED);
      }
      for (Advice.PartnerCountry country : region(advice, region).countries()) {
        assertThat(country.judged().standing()).isEqualTo(Standing.NOT_RECOMMENDED);
        country
            .institutions()
            .forEach(i -> assertThat(i.judged().standing()).isEqualTo(Standing.NOT_RECOMMENDED));
      }
    }

    @ParameterizedTest
    @MethodSource("jp.renkei.advice.SettledPointsTest#gains")
    void considered_countries_change_no_standing(String gain) {
      for (String more : List.of("", ",'areas':['iot']", ",'purposes':['create','spread']")) {
        String answers = "'organisation':'company','gains':['%s']".formatted(gain) + more;

        Advice without = advise("{" + answers + "}");
        Advice with = advise("{" + answers + ",'consideredCountries':['AU','CN','US','KP']}");

        Map<String, Standing> changed = standings(with);
        changed.entrySet().removeAll(standings(without).entrySet());
        assertThat(changed).as(answers).isEmpty();
        assertThat(with.outsideSurvey()).containsExactly("US");
      }
    }
  }

  @Nested
  class Areas {

    @Test
    void a_country_strong_or_weak_in_an_area_has_exactly_the_grounds_of_settled_point_3() {
      for (String area : Survey.STRONG_IN.keySet()) {
        for (String own : List.of("strong", "weak")) {
          for (String intent : List.of("strengthen", "complement", "")) {
            Advice advice =
                advise(
                    "{'organisation':'company','areas':['%s'],'areaStrength':{'%s':'%s'}%s}"
                        .formatted(
                            area, area, own, intent.isEmpty() ? "" : ",'intent':'" + intent + "'"));
            for (String country : Survey.REGION_OF_STUDIED.keySet()) {
              assertThat(areaGrounds(advice, country))
                  .as("%s in %s, own side %s, intent %s", country, area, own, intent)
                  .containsExactlyInAnyOrderElementsOf(expected(country, area, own, intent));
            }
          }
        }
      }
    }

    private List<String> expected(String country, String area, String own, String intent) {
      List<String> grounds = new ArrayList<>();
      if (Survey.STRONG_IN.get(area).contains(country)) {
        if (intent.isEmpty()) {
          grounds.add("for weak");
        } else if (intent.equals("complement") && own.equals("weak")) {
          grounds.add("for strong");
        } else if (intent.equals("strengthen") && own.equals("strong")) {
          grounds.add("for moderate");
        }
      }
      if (Survey.WEAK_IN.get(area).contains(country)) {
        if (own.equals("strong")) {
          grounds.add("for moderate");
        }
        if (intent.equals("complement")) {
          grounds.add("against moderate");
        }
      }
      return grounds;
    }

    private static List<String> areaGrounds(Advice advice, String country) {
      return find(advice, "partner:" + country).grounds().stream()
          .filter(g -> g.premise(AreaPlace.class).isPresent())
          .map(g -> (g.speaksFor() ? "for " : "against ") + g.strength().id())
          .toList();
    }

    @Test
    void where_the_own_side_is_not_rated_japans_place_stands_in_and_the_ground_says_so() {
      Advice advice =
          advise("{'organisation':'company','areas':['devices'],'intent':'strengthen'}");

      for (String country : List.of("KR", "TW", "IN")) {
        assertThat(areaGrounds(advice, country)).containsExactly("for moderate");
        Ground ground =
            find(advice, "partner:" + country).grounds().stream()
                .filter(g -> g.premise(AreaPlace.class).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(tree(ground.firing(), advice).map(f -> f.rule().sentence().ja()))
            .anyMatch(sentence -> sentence.contains("未回答") && sentence.contains("日本"));
      }
      assertThat(areaGrounds(advice, "AU")).containsExactly("for moderate");
    }

    @Test
    void where_japan_is_weak_its_place_stands_in_to_complement() {
      Advice advice = advise("{'organisation':'company','areas':['iot'],'intent':'complement'}");

      for (String country : List.of("AU", "SG", "KR", "IN")) {
        assertThat(areaGrounds(advice, country)).containsExactly("for strong");
      }
    }
  }

  @Nested
  class Methods {

    @Test
    void for_gains_and_purposes_alone_a_method_needs_region_suitability_and_purpose() {
      for (String gain : Survey.GAINS) {
        for (String purpose : List.of("create", "spread", "rules")) {
          Advice advice =
              advise(
                  "{'organisation':'company','gains':['%s'],'purposes':['%s']}"
                      .formatted(gain, purpose));
          for (String method : Survey.PURPOSE_OF.keySet()) {
            boolean expected =
                Survey.PURPOSE_OF.get(method).equals(purpose)
                    && Survey.regionsOf(gain).stream()
                        .anyMatch(r -> Survey.METHODS_OF.get(r).contains(method));
            assertThat(find(advice, "method:" + method).recommended())
                .as("%s for %s and %s", method, gain, purpose)
                .isEqualTo(expected);
          }
        }
      }
    }

    @Test
    void no_method_is_recommended_without_suitability_purpose_and_absence_of_strong_objection() {
      for (Advice advice : random(41)) {
        List<String> purposes = advice.answers().chosen("purposes");
        for (Advice.Method method : advice.methods()) {
          for (Judged inRegion : method.regions()) {
            if (inRegion.recommended()) {
              String id = method.judged().id();
              assertThat(find(advice, "partner:" + inRegion.id()).recommended()).isTrue();
              assertThat(Survey.METHODS_OF.get(inRegion.id())).contains(id);
              assertThat(method.judged().grounds()).noneMatch(Ground::strongAgainst);
              if (!purposes.isEmpty()) {
                assertThat(purposes).contains(Survey.PURPOSE_OF.get(id));
              }
            }
          }
        }
      }
    }

    @Test
    void the_list_follows_from_the_best_region() {
      for (Advice advice : random(42)) {
        for (Advice.Method method : advice.methods()) {
          assertThat(method.judged().standing())
              .isEqualTo(
                  method.regions().stream().map(Judged::standing).sorted().findFirst().get());
        }
        for (Advice.Pattern pattern : advice.patterns()) {
          assertThat(pattern.judged().standing())
              .isEqualTo(
                  pattern.regions().stream()
                      .map(r -> r.judged().standing())
                      .sorted()
                      .findFirst()
                      .get());
        }
      }
    }

    @Test
    void a_company_does_not_conclude_international_agreements() {
      Advice advice = advise("{'organisation':'company','purposes':['rules']}");

      Advice.Method agreement =
          advice.methods().stream()
              .filter(m -> m.judged().id().equals("agreement-making"))
              .findFirst()
              .orElseThrow();
      assertThat(agreement.actor()).isEqualTo("ministry");
    }
  }

  @Nested
  class Patterns {

    @Test
    void a_pattern_is_recommended_where_stated_or_fully_matched_and_acceptable_and_only_there() {
      for (Advice advice : random(51)) {
        for (Advice.Pattern pattern : advice.patterns()) {
          String id = pattern.judged().id();
          for (Advice.PatternInRegion inRegion : pattern.regions()) {
            String region = inRegion.judged().id();
            boolean expected =
                find(advice, "partner:" + region).recommended()
                    && (Survey.PATTERNS_OF.get(region).contains(id) || inRegion.met() == 5)
                    && acceptable(id, advice.answers());
            assertThat(inRegion.judged().recommended())
                .as("%s in %s for %s", id, region, advice.answers().document())
                .isEqualTo(expected);
          }
        }
      }
    }

    private boolean acceptable(String pattern, Answers answers) {
      return Survey.AXES.stream()
          .allMatch(
              axis ->
                  answers.chosen(axis).isEmpty()
                      || answers.chosen(axis).contains(Survey.CLASSES.get(pattern).get(axis)));
    }

    @Test
    void a_derived_pattern_is_not_passed_off_as_stated() {
      for (Advice advice : random(52)) {
        for (Advice.Pattern pattern : advice.patterns()) {
          for (Advice.PatternInRegion region : pattern.regions()) {
            assertThat(region.stated())
                .isEqualTo(
                    Survey.PATTERNS_OF.get(region.judged().id()).contains(pattern.judged().id()));
          }
        }
      }
    }

    @Test
    void nothing_acceptable_on_an_axis_leaves_no_pattern() {
      Advice advice =
          advise("{'organisation':'company','gains':['commercialisation'],'funding':[]}");

      assertThat(TestAdvisor.recommendedPatterns(advice)).isEmpty();
    }
  }

  /** Point 6, each conditional row of 5-2 … 5-6: open, met, and not met. */
  @Nested
  class Conditions {

    @ParameterizedTest(name = "row {0}: {1} {2} {3} holds with {5}, not with {6}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "1  | leader      | funding     | self    | pattern-10/self    | 'gains':['technology'] |"
              + " 'gains':['market']",
          "1  | leader      | funding     | self    | pattern-10/self    |"
              + " 'gains':['relationships'] | 'gains':['market']",
          "2  | leader      | funding     | both    | pattern-5/partner  | 'orientation':'basic' |"
              + " 'orientation':'business'",
          "9  | hub         | government  | both    | pattern-2          | 'orientation':'basic' |"
              + " 'orientation':'business','purposes':['create']",
          "9  | hub         | government  | both    | pattern-2          | 'purposes':['rules'] |"
              + " 'orientation':'business','purposes':['create']",
          "10 | hub         | government  | none    | pattern-7/self     |"
              + " 'gains':['commercialisation'] | 'gains':['talent'],'orientation':'basic'",
          "118| independent | researchers | both    | pattern-5/partner  |"
              + " 'gains':['relationships'] | 'gains':['market']",
          "118| independent | researchers | both    | pattern-5/partner  | 'gains':['talent'] |"
              + " 'gains':['market']",
          "21 | peer        | government  | both    | pattern-2          |"
              + " 'gains':['standards-leadership'] | 'gains':['market'],'purposes':['create']",
          "26 | emerging    | funding     | partner | pattern-10/partner | 'orientation':'social' |"
              + " 'orientation':'business','gains':['market']",
          "27 | emerging    | funding     | self    | pattern-12/self    | 'gains':['market'] |"
              + " 'gains':['talent'],'orientation':'basic'"
        })
    void a_conditional_row_matches_only_where_its_condition_is_met(
        int row,
        String region,
        String axis,
        String side,
        String pattern,
        String met,
        String unmet) {
      Advice open = advise("{'organisation':'company'}");
      Advice holds = advise("{'organisation':'company'," + met + "}");
      Advice fails = advise("{'organisation':'company'," + unmet + "}");

      assertThat(match(open, pattern, region, axis)).isEqualTo(Match.CONDITIONAL);
      assertThat(match(holds, pattern, region, axis)).isEqualTo(Match.MET);
      assertThat(match(fails, pattern, region, axis)).isEqualTo(Match.UNMET);
    }

    @ParameterizedTest(name = "row {0}: {1} {2} holds for {4}")
    @CsvSource({
      "11, hub, agency, pattern-2, university, company",
      "11, hub, agency, pattern-2, research-institute, company",
      "11, hub, agency, pattern-2, government, company",
      "12, hub, agency, pattern-7/self, company, university",
      "22, peer, government, pattern-3, company, university"
    })
    void a_row_for_one_kind_of_organisation_matches_for_that_kind_only(
        int row, String region, String axis, String pattern, String holds, String fails) {
      assertThat(match(advise("{'organisation':'" + holds + "'}"), pattern, region, axis))
          .isEqualTo(Match.MET);
      assertThat(match(advise("{'organisation':'" + fails + "'}"), pattern, region, axis))
          .isEqualTo(Match.UNMET);
    }

    @Test
    void an_open_condition_is_a_weak_ground_and_an_open_question() {
      Advice advice = advise("{'organisation':'company','gains':['technology']}");

      assertThat(match(advice, "pattern-5/partner", "leader", "funding"))
          .isEqualTo(Match.CONDITIONAL);
      assertThat(patternIn(advice, "pattern-5/partner", "leader").judged().grounds())
          .filteredOn(
              g ->
                  g.firing().conclusion() instanceof jp.renkei.advice.fact.AxisMatch m
                      && m.match().equals("conditional"))
          .isNotEmpty()
          .allMatch(g -> g.strength() == Strength.WEAK);
      assertThat(advice.openQuestions())
          .anyMatch(
              q -> q.question().equals("orientation") && q.couldChange().contains("patterns"));
    }

    private static Match match(Advice advice, String pattern, String region, String axis) {
      return patternIn(advice, pattern, region).axes().stream()
          .filter(a -> Candidates.local(a.axis()).equals(axis))
          .findFirst()
          .orElseThrow()
          .match();
    }
  }

  static Stream<String> gains() {
    return Survey.GAINS.stream();
  }

  /** A firing and those that its premises were derived by. */
  static Stream<Firing> tree(Firing firing, Advice advice) {
    return Stream.concat(
        Stream.of(firing),
        firing.premises().stream()
            .filter(p -> Concepts.DERIVED.contains(p.getClass()))
            .flatMap(p -> tree(advice.derivations().get(p), advice)));
  }

  static Map<String, Standing> standings(Advice advice) {
    Map<String, Standing> standings = new TreeMap<>();
    advice.conclusions().forEach(c -> standings.put(c, standing(advice, c)));
    return standings;
  }
}
