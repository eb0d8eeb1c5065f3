package jp.renkei.advice;

import static jp.renkei.advice.Advice.Status.APPLY;
import static jp.renkei.advice.Advice.Status.CONSIDER;
import static jp.renkei.advice.Advice.Status.IN_PLACE;
import static jp.renkei.advice.Advice.Status.NOT_APPLICABLE;
import static jp.renkei.advice.TestAdvisor.find;
import static jp.renkei.advice.TestAdvisor.patternIn;
import static jp.renkei.advice.TestAdvisor.recommendation;
import static jp.renkei.advice.TestAdvisor.recommendedCountries;
import static jp.renkei.advice.TestAdvisor.recommendedMethods;
import static jp.renkei.advice.TestAdvisor.recommendedPatterns;
import static jp.renkei.advice.TestAdvisor.recommendedRegions;
import static jp.renkei.advice.TestAdvisor.standing;
import static jp.renkei.advice.TestAdvisor.withStatus;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.advice.fact.AreaPlace;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the report says must follow for each organisation of the fixtures. */
class FixturesTest {

  private static final List<String> COMPANY =
      List.of(
          "company-1",
          "company-2",
          "company-3",
          "company-4",
          "company-5",
          "company-6",
          "company-7",
          "use-survey");
  private static final List<String> UNIVERSITY =
      List.of(
          "university-1",
          "university-2",
          "university-3",
          "university-4",
          "university-5",
          "use-survey");

  private static Advice advise(String fixture) {
    return TestAdvisor.advisor().advise(TestAdvisor.fixture(fixture));
  }

  /** The organisations that the product's issue names, and two more. */
  @Test
  void there_are_at_least_eight_organisations() {
    assertThat(TestAdvisor.fixtures())
        .contains(
            "device-maker",
            "security-vendor",
            "venture",
            "university-few-practices",
            "university-many-practices",
            "telecom-operator",
            "strict-secrecy",
            "almost-nothing");
  }

  @Nested
  class DeviceMaker {

    private final Advice advice = advise("device-maker");

    @Test
    void hub_comes_first_as_it_brings_commercialisation_and_relationships() {
      assertThat(recommendedRegions(advice)).containsExactly("hub");
    }

    @Test
    void australia_and_singapore_stand_above_hong_kong_for_their_commercialisation() {
      List<String> hub =
          TestAdvisor.region(advice, "hub").countries().stream().map(c -> c.judged().id()).toList();

      assertThat(hub.subList(0, 2)).containsExactlyInAnyOrder("AU", "SG");
      for (String country : List.of("AU", "SG")) {
        assertThat(find(advice, "partner:" + country).grounds())
            .anyMatch(g -> g.speaksFor() && g.strength() == Strength.STRONG && cites(g, "図表 5-3"));
      }
    }

    @Test
    void australia_is_weak_in_devices_so_there_is_something_to_offer() {
      assertThat(find(advice, "partner:AU").grounds())
          .anyMatch(
              g ->
                  g.speaksFor()
                      && g.strength() == Strength.MODERATE
                      && g.premise(AreaPlace.class).isPresent());
    }

    @Test
    void own_funds_without_governments_match_on_all_axes() {
      assertThat(patternIn(advice, "pattern-7/self", "hub").met()).isEqualTo(5);
      assertThat(advice.patterns().getFirst().judged().id()).isEqualTo("pattern-7/self");
    }

    @Test
    void only_methods_that_create_are_recommended() {
      assertThat(recommendedMethods(advice)).contains("bilateral-research");
      assertThat(recommendedMethods(advice))
          .allMatch(m -> Survey.PURPOSE_OF.get(m).equals("create"));
    }

    @Test
    void its_challenges_lead_to_go_betweens_and_to_spreading_results() {
      assertThat(withStatus(advice, APPLY)).containsExactlyInAnyOrder("company-3", "company-7");
      assertThat(recommendation(advice, "company-3").missing())
          .isNotEmpty()
          .doesNotContain("action:company-3.1");
      assertAllPresent(advice, COMPANY, UNIVERSITY);
    }

    @Test
    void people_5_things_6_and_money_4_are_its_directions() {
      assertThat(
              advice.directions().stream()
                  .map(Advice.Direction::judged)
                  .filter(Judged::recommended)
                  .map(Judged::id)
                  .toList())
          .containsExactlyInAnyOrder("people-5", "things-6", "money-4");
      assertThat(advice.directions()).hasSize(17);
    }
  }

  @Nested
  class SecurityVendor {

    private final Advice advice = advise("security-vendor");

    @Test
    void china_brings_both_technology_and_market() {
      assertThat(recommendedRegions(advice)).containsExactly("leader");
      assertThat(recommendedCountries(advice)).contains("CN");
    }

    @Test
    void strong_itself_it_finds_australia_and_india_strong_too() {
      for (String country : List.of("AU", "IN")) {
        assertThat(find(advice, "partner:" + country).grounds())
            .anyMatch(
                g ->
                    g.speaksFor()
                        && g.strength() == Strength.MODERATE
                        && g.premise(AreaPlace.class).isPresent());
      }
    }

    @Test
    void israel_has_a_ground_of_its_own_from_3_6() {
      assertThat(find(advice, "partner:IL").grounds())
          .anyMatch(g -> g.speaksFor() && cites(g, "図表 3-6"));
    }

    @Test
    void china_carries_cautions_of_its_circumstances_and_of_data_placed_there() {
      assertThat(advice.cautions())
          .filteredOn(c -> c.about().equals("country:CN"))
          .hasSizeGreaterThanOrEqualTo(2)
          .anyMatch(c -> c.grounds().stream().anyMatch(g -> cites(g, "図表 4-8")));
    }

    @Test
    void knowledge_of_foreign_rules_and_long_relations_lead_to_domestic_ties_and_incentives() {
      assertThat(withStatus(advice, APPLY))
          .containsExactlyInAnyOrder("company-4", "company-6", "use-survey");
    }

    @Test
    void the_united_states_are_outside_the_survey() {
      assertThat(advice.outsideSurvey()).containsExactly("US");
    }
  }

  @Nested
  class Venture {

    private final Advice advice = advise("venture");

    @Test
    void india_for_funds_then_china_for_technology() {
      assertThat(recommendedRegions(advice)).containsExactlyInAnyOrder("independent", "leader");
      assertThat(advice.partners().getFirst().judged().id()).isEqualTo("independent");
      assertThat(recommendedCountries(advice)).containsExactlyInAnyOrder("IN", "CN");
    }

    @Test
    void prizes_are_open_to_firms_without_a_research_department() {
      assertThat(recommendedMethods(advice)).contains("prize");
      assertThat(find(advice, "method:prize").grounds())
          .anyMatch(g -> g.speaksFor() && cites(g, "図表 3-7"));
    }

    @Test
    void it_pays_in_no_recommended_pattern() {
      assertThat(recommendedPatterns(advice))
          .isNotEmpty()
          .allMatch(p -> !Survey.CLASSES.get(p).get("funding").equals("self"));
    }

    @Test
    void cost_and_mindset_both_lead_to_offshoring_with_all_its_actions_missing() {
      assertThat(withStatus(advice, APPLY)).containsExactly("company-2");
      assertThat(recommendation(advice, "company-2").missing()).hasSizeBetween(3, 6);
      assertThat(recommendation(advice, "company-2").done()).isEmpty();
    }

    @Test
    void without_legal_capability_it_is_warned_of_foreign_rules() {
      assertThat(advice.cautions())
          .anyMatch(
              c ->
                  c.about().equals("class:site-partner")
                      && c.grounds().stream()
                          .anyMatch(g -> g.firing().slots().containsValue("capability:none")));
    }
  }

  @Nested
  class UniversityWithFewPractices {

    private final Advice advice = advise("university-few-practices");

    @Test
    void relationships_come_from_leader_and_hub_and_talent_from_independent_and_emerging() {
      assertThat(recommendedRegions(advice))
          .containsExactlyInAnyOrder("leader", "hub", "independent", "emerging");
      assertThat(advice.partners().stream().limit(2).map(p -> p.judged().id()))
          .containsExactlyInAnyOrder("leader", "hub");
    }

    @Test
    void long_basic_research_is_joint_research_of_several_countries() {
      assertThat(advice.methods().getFirst().judged().id()).isEqualTo("multilateral-research");
    }

    @Test
    void its_challenges_lead_to_5_3_1_to_5_3_3() {
      assertThat(withStatus(advice, APPLY))
          .containsExactlyInAnyOrder("university-1", "university-2", "university-3");
      assertThat(withStatus(advice, CONSIDER))
          .containsExactlyInAnyOrder("university-4", "university-5", "use-survey");
      assertAllPresent(advice, UNIVERSITY, COMPANY);
    }

    @Test
    void its_support_desk_is_a_practice_of_5_3_1() {
      assertThat(recommendation(advice, "university-1").judged().grounds())
          .anyMatch(
              g -> !g.speaksFor() && g.firing().slots().containsValue("initiative:support-desk"));
    }

    @Test
    void hong_kong_is_strong_in_big_data() {
      assertThat(find(advice, "partner:HK").grounds())
          .anyMatch(g -> g.speaksFor() && g.premise(AreaPlace.class).isPresent());
    }
  }

  @Nested
  class UniversityWithManyPractices {

    private final Advice advice = advise("university-many-practices");

    @Test
    void technology_comes_from_china() {
      assertThat(recommendedRegions(advice)).containsExactly("leader");
      assertThat(recommendedCountries(advice)).containsExactly("CN");
    }

    @Test
    void paid_by_both_hosted_by_china_with_a_joint_agency_is_the_pattern() {
      Advice.PatternInRegion five = patternIn(advice, "pattern-5/partner", "leader");

      assertThat(five.met()).isEqualTo(5);
      assertThat(recommendedPatterns(advice)).containsExactly("pattern-5/partner");
      assertThat(standing(advice, "pattern:pattern-10/self")).isEqualTo(Standing.NOT_RECOMMENDED);
    }

    @Test
    void india_is_weak_in_optics_so_there_is_something_to_offer() {
      assertThat(find(advice, "partner:IN").grounds())
          .anyMatch(g -> g.speaksFor() && g.premise(AreaPlace.class).isPresent());
    }

    @Test
    void what_is_in_place_is_taken_off_and_incentives_remain() {
      assertThat(withStatus(advice, IN_PLACE)).containsExactly("university-1");
      assertThat(withStatus(advice, APPLY)).containsExactly("university-5");
    }
  }

  @Nested
  class TelecomOperator {

    private final Advice advice = advise("telecom-operator");

    @Test
    void standards_leadership_comes_from_india_korea_and_taiwan() {
      assertThat(recommendedRegions(advice)).containsExactlyInAnyOrder("independent", "peer");
      assertThat(recommendedCountries(advice)).containsExactlyInAnyOrder("IN", "KR", "TW");
    }

    @Test
    void korea_is_strong_in_networks_and_australia_weak() {
      assertThat(find(advice, "partner:KR").grounds())
          .anyMatch(g -> g.speaksFor() && g.premise(AreaPlace.class).isPresent());
      assertThat(find(advice, "partner:AU").grounds())
          .anyMatch(
              g ->
                  !g.speaksFor()
                      && g.strength() == Strength.MODERATE
                      && g.premise(AreaPlace.class).isPresent());
    }

    @Test
    void standards_come_first_and_only_methods_that_make_rules_are_recommended() {
      assertThat(advice.methods().getFirst().judged().id()).isEqualTo("standards-making");
      assertThat(recommendedMethods(advice))
          .allMatch(m -> Survey.PURPOSE_OF.get(m).equals("rules"));
    }

    @Test
    void a_joint_agency_under_both_governments_suits_peers() {
      assertThat(patternIn(advice, "pattern-2", "peer").met()).isEqualTo(5);
      assertThat(recommendedPatterns(advice)).contains("pattern-2");
    }

    @Test
    void both_its_challenges_lead_to_incentives() {
      assertThat(withStatus(advice, APPLY)).containsExactly("company-6");
    }
  }

  @Nested
  class StrictSecrecy {

    private final Advice advice = advise("strict-secrecy");

    @Test
    void methods_that_disclose_are_not_recommended() {
      for (String method : List.of("conference", "exhibition", "standards-making")) {
        assertThat(standing(advice, "method:" + method))
            .as(method)
            .isEqualTo(Standing.NOT_RECOMMENDED);
      }
    }

    @Test
    void without_china_the_market_is_india_and_emerging_countries() {
      assertThat(standing(advice, "partner:leader")).isEqualTo(Standing.NOT_RECOMMENDED);
      assertThat(standing(advice, "partner:CN")).isEqualTo(Standing.NOT_RECOMMENDED);
      assertThat(recommendedRegions(advice))
          .containsExactlyInAnyOrder("independent", "emerging", "hub");
    }

    @Test
    void its_weakness_in_iot_is_complemented_where_others_are_strong() {
      for (String country : List.of("AU", "SG", "KR", "IN")) {
        assertThat(find(advice, "partner:" + country).grounds())
            .as(country)
            .anyMatch(
                g ->
                    g.speaksFor()
                        && g.strength() == Strength.STRONG
                        && g.premise(AreaPlace.class).isPresent());
      }
    }

    @Test
    void the_handling_of_results_is_in_place_and_nothing_else_applies() {
      assertThat(withStatus(advice, IN_PLACE)).containsExactly("company-7");
      assertThat(withStatus(advice, APPLY)).isEmpty();
      assertThat(recommendation(advice, "company-7").missing()).isEmpty();
    }
  }

  @Nested
  class AlmostNothing {

    private final Advice advice = advise("almost-nothing");

    @Test
    void nothing_is_recommended_and_every_region_stays_possible() {
      assertThat(recommendedRegions(advice)).isEmpty();
      assertThat(recommendedCountries(advice)).isEmpty();
      assertThat(recommendedMethods(advice)).isEmpty();
      assertThat(recommendedPatterns(advice)).isEmpty();
      assertThat(advice.partners()).allMatch(p -> p.judged().standing() == Standing.POSSIBLE);
    }

    @Test
    void all_recommendations_to_companies_are_to_be_considered() {
      assertThat(withStatus(advice, CONSIDER)).containsExactlyInAnyOrderElementsOf(COMPANY);
      assertThat(withStatus(advice, APPLY)).isEmpty();
    }

    @Test
    void what_would_decide_most_is_asked() {
      assertThat(advice.openQuestions())
          .anyMatch(q -> q.question().equals("gains") && q.couldChange().contains("partners"));
    }
  }

  @Nested
  class ResearchInstitute {

    private final Advice advice = advise("research-institute");

    @Test
    void recommendations_are_those_to_universities() {
      assertThat(withStatus(advice, APPLY))
          .containsExactlyInAnyOrder("university-5", "university-3");
      assertAllPresent(advice, UNIVERSITY, COMPANY);
    }

    @Test
    void talent_and_reputation_come_from_emerging_countries_and_talent_from_india() {
      assertThat(advice.partners().getFirst().judged().id()).isEqualTo("emerging");
      assertThat(recommendedRegions(advice)).containsExactlyInAnyOrder("independent", "emerging");
    }

    @Test
    void not_sure_of_its_intent_it_gets_weak_grounds_only_and_is_not_asked_again() {
      assertThat(find(advice, "partner:KR").grounds())
          .filteredOn(g -> g.premise(AreaPlace.class).isPresent())
          .isNotEmpty()
          .allMatch(g -> g.strength() == Strength.WEAK);
      assertThat(advice.openQuestions()).noneMatch(q -> q.question().equals("intent"));
    }
  }

  @Nested
  class Ministry {

    private final Advice advice = advise("ministry");

    @Test
    void reputation_and_markets_come_from_emerging_countries() {
      assertThat(recommendedRegions(advice)).containsExactly("emerging");
    }

    @Test
    void agreements_are_its_method() {
      assertThat(recommendedMethods(advice)).containsExactly("agreement-making");
    }

    @Test
    void both_governments_take_part_in_every_recommended_pattern() {
      assertThat(recommendedPatterns(advice))
          .contains("pattern-5/partner")
          .allMatch(p -> Survey.CLASSES.get(p).get("government").equals("both"));
    }

    @Test
    void recommendations_to_companies_and_universities_are_not_for_it() {
      assertThat(withStatus(advice, NOT_APPLICABLE)).containsAll(COMPANY.subList(0, 7));
      assertThat(withStatus(advice, NOT_APPLICABLE)).containsAll(UNIVERSITY.subList(0, 5));
    }
  }

  private static void assertAllPresent(Advice advice, List<String> own, List<String> others) {
    assertThat(advice.recommendations()).hasSize(13);
    assertThat(withStatus(advice, NOT_APPLICABLE))
        .containsExactlyInAnyOrderElementsOf(
            others.stream().filter(r -> !own.contains(r)).toList());
  }

  private static boolean cites(Ground ground, String source) {
    return TestAdvisor.advisor().wording(Language.JA).source(ground.firing()).equals(source)
        || ground.firing().slots().values().stream()
            .filter(v -> v.startsWith("statement:"))
            .anyMatch(v -> TestAdvisor.advisor().knowledge().term(v).sources().contains(source));
  }
}
