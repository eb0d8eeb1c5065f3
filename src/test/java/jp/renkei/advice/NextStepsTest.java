package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who does what first. Expected: A4-1, 5.2, and the steps as the ontology orders them. */
class NextStepsTest {

  private final Advice company =
      TestAdvisor.advise(
          "{'organisation':'company','purposes':['create'],"
              + "'gains':['commercialisation'],'practices':['company-3.1'],"
              + "'challenges':['people-5']}");

  @Test
  void the_first_partner_is_the_recommended_country_for_which_most_speaks() {
    FirstSteps first = company.firstSteps().orElseThrow();

    int best =
        company.partners().stream()
            .flatMap(region -> region.countries().stream())
            .map(Advice.PartnerCountry::judged)
            .filter(Judged::recommended)
            .mapToInt(Judged::score)
            .max()
            .orElseThrow();
    assertThat(TestAdvisor.find(company, "partner:" + Candidates.local(first.country())).score())
        .isEqualTo(best);
    assertThat(first.steps()).hasSize(3);
  }

  @Test
  void of_equal_institutions_in_australia_the_one_with_an_office_comes_first() {
    FirstSteps first =
        TestAdvisor.advisor()
            .advise(TestAdvisor.fixture("device-maker"))
            .firstSteps()
            .orElseThrow();

    assertThat(first.country()).isEqualTo("country:AU");
    assertThat(first.institution()).contains("institution:UNSW");
    assertThat(first.entryOffice()).contains("statement:office-UNSW-Innovation-Community");
  }

  @Test
  void with_a_first_partner_in_china_ability_and_law_are_checked_before_all_else() {
    FirstSteps first =
        TestAdvisor.advisor()
            .advise(TestAdvisor.fixture("security-vendor"))
            .firstSteps()
            .orElseThrow();

    assertThat(first.country()).isEqualTo("country:CN");
    assertThat(first.steps().getFirst()).isEqualTo("statement:first-leader-check");
    assertThat(first.steps()).hasSize(3);
  }

  @Test
  void an_office_of_the_country_is_named_where_no_institution_is_recommended_and_else_the_search() {
    Advice market = TestAdvisor.advise("{'organisation':'company','gains':['market']}");
    FirstSteps first = market.firstSteps().orElseThrow();

    boolean known =
        market.partners().stream()
            .flatMap(region -> region.countries().stream())
            .filter(country -> country.judged().candidate().equals(first.country()))
            .flatMap(country -> country.institutions().stream())
            .anyMatch(institution -> !institution.entryOffices().isEmpty());
    assertThat(first.entryOffice().isPresent()).isEqualTo(known);
    assertThat(first.steps().contains("statement:first-office-search")).isEqualTo(!known);
  }

  /** Of the methods for India, an agreement stands first, but is not for a company to conclude. */
  @Test
  void the_first_steps_are_those_of_a_method_that_a_company_brings_about_itself() {
    Advice india =
        TestAdvisor.advise(
            "{'organisation':'company','gains':['market'],'excludedCountries':['CN']}");
    FirstSteps first = india.firstSteps().orElseThrow();

    assertThat(india.methods().getFirst().judged().id()).isEqualTo("agreement-making");
    assertThat(first.country()).isEqualTo("country:IN");
    assertThat(first.steps()).first().isEqualTo("statement:first-standards-group");
  }

  @Test
  void nothing_is_begun_while_no_country_is_recommended() {
    Advice open = TestAdvisor.advise("{'organisation':'company'}");

    assertThat(open.firstSteps()).isEmpty();
    assertThat(TestAdvisor.document(open, Language.JA).has("firstSteps")).isFalse();
  }

  @Test
  void each_action_names_who_takes_it_and_whether_it_is_in_place() {
    Advice.Recommendation centre = TestAdvisor.recommendation(company, "company-3");

    assertThat(centre.done()).containsExactly("action:company-3.1");
    assertThat(centre.missing()).doesNotContain("action:company-3.1").isNotEmpty();
    assertThat(company.recommendations())
        .allMatch(r -> r.actions().stream().allMatch(a -> a.actor().startsWith("actor:")));
  }

  @Test
  void the_document_lists_actions_beside_what_is_missing() {
    for (JsonNode recommendation :
        TestAdvisor.document(company, Language.EN).get("recommendations")) {
      List<String> missing =
          recommendation
              .get("actions")
              .valueStream()
              .filter(action -> action.get("status").stringValue().equals("missing"))
              .map(action -> action.get("id").stringValue())
              .toList();

      assertThat(missing)
          .isEqualTo(
              recommendation.get("missing").valueStream().map(JsonNode::stringValue).toList());
      assertThat(recommendation.get("actions"))
          .allMatch(action -> action.at("/actor/label").isString() && action.has("source"));
    }
  }
}
