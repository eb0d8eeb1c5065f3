package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.advice.fact.ActionActor;
import jp.renkei.advice.fact.ActionOf;
import jp.renkei.advice.fact.DomesticTeam;
import jp.renkei.advice.fact.EntryOffice;
import jp.renkei.advice.fact.FirstStep;
import jp.renkei.advice.fact.NationalLaboratory;
import jp.renkei.advice.fact.PartnerSearch;
import jp.renkei.advice.fact.ReadingNote;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Term;
import org.junit.jupiter.api.Test;

/** Who acts, whom to call and what to do first. Expected: read in 2.3.1, 2.4.2, 5.1.2, A4-1. */
class FirstActionsTest {

  private final Knowledge knowledge = TestAdvisor.advisor().knowledge();

  @Test
  void each_action_has_one_who_takes_it() {
    assertThat(knowledge.facts(ActionActor.class))
        .extracting(ActionActor::action)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            knowledge.facts(ActionOf.class).stream().map(ActionOf::action).toList());
  }

  @Test
  void every_method_has_three_steps_for_every_kind_of_organisation_in_every_region() {
    for (Term method : knowledge.kind("method")) {
      for (Term organisation : knowledge.kind("organisation")) {
        for (Term region : knowledge.kind("region")) {
          for (String place : List.of("1", "2", "3")) {
            assertThat(step(method.curie(), organisation.curie(), region.curie(), place))
                .as("%s of %s in %s, step %s", method, organisation, region, place)
                .isNotEmpty();
          }
        }
      }
    }
  }

  @Test
  void research_with_india_begins_at_the_japan_desk_and_an_agreement_with_the_own_ministry() {
    assertThat(step("method:bilateral-research", "organisation:company", "region:independent", "1"))
        .isEqualTo("statement:first-independent-desk");
    assertThat(step("method:agreement-making", "organisation:company", "region:emerging", "3"))
        .isEqualTo("statement:first-agreement-ministry");
    assertThat(step("method:agreement-making", "organisation:government", "region:emerging", "1"))
        .isEqualTo("statement:first-agreement-government");
    assertThat(step("method:bilateral-research", "organisation:university", "region:hub", "1"))
        .isEqualTo("statement:first-bilateral-contact-university");
  }

  @Test
  void no_two_methods_begin_alike() {
    List<String> first =
        knowledge.kind("method").stream()
            .map(m -> step(m.curie(), "organisation:company", "region:hub", "1"))
            .toList();

    assertThat(first).doesNotHaveDuplicates().doesNotContain("statement:first-contact");
  }

  @Test
  void ten_institutions_have_offices_and_none_lies_in_the_lower_left() {
    Set<String> institutions =
        knowledge.facts(EntryOffice.class).stream()
            .map(EntryOffice::institution)
            .collect(Collectors.toSet());

    assertThat(institutions)
        .containsExactlyInAnyOrder(
            "institution:THU",
            "institution:SUSTech",
            "institution:NTU",
            "institution:CUHK",
            "institution:PolyU",
            "institution:UNSW",
            "institution:UTS",
            "institution:IIT",
            "institution:IITH",
            "institution:NIT");
    assertThat(knowledge.facts(PartnerSearch.class))
        .extracting(PartnerSearch::region)
        .containsOnly("region:any", "region:emerging")
        .contains("region:any", "region:emerging");
  }

  @Test
  void five_institutions_are_laboratories_of_which_two_by_the_report() {
    List<String> all =
        knowledge.facts(NationalLaboratory.class).stream()
            .map(NationalLaboratory::institution)
            .toList();
    List<String> ours =
        knowledge
            .select(
                "PREFIX rk: <https://renkei.example/ns#> SELECT ?i { ?s a rk:NationalLaboratory ;"
                    + " rk:institution ?i ; rk:reading \"ours\" }")
            .stream()
            .map(row -> row.get("i"))
            .toList();

    assertThat(all)
        .containsExactlyInAnyOrder(
            "institution:CAS",
            "institution:IME",
            "institution:I2R",
            "institution:CSIRO",
            "institution:PCL");
    assertThat(all).filteredOn(i -> !ours.contains(i)).hasSize(2);
  }

  @Test
  void notes_stand_on_indicators_tables_regions_and_sources_alone() {
    assertThat(knowledge.facts(ReadingNote.class))
        .extracting(ReadingNote::appliesTo)
        .allMatch(to -> to.matches("(indicator|figures|region|source):.*"))
        .contains("figures:areas", "indicator:papers", "indicator:betweenness", "region:emerging");
  }

  @Test
  void a_company_that_keeps_to_one_area_gets_a_ground_for_a_university_at_home() {
    assertThat(domestic("{'organisation':'company','areas':['devices']}", "company-4"))
        .containsExactly("RE-04");
    assertThat(domestic("{'organisation':'company','areas':['devices','iot']}", "company-4"))
        .isEmpty();
    assertThat(domestic("{'organisation':'company'}", "company-4")).isEmpty();
    assertThat(domestic("{'organisation':'university','areas':['devices']}", "company-4"))
        .isEmpty();
  }

  @Test
  void a_university_that_aims_at_business_gets_a_ground_for_companies_at_home() {
    assertThat(domestic("{'organisation':'university','orientation':'business'}", "university-3"))
        .containsExactly("RE-05");
    assertThat(domestic("{'organisation':'university','orientation':'basic'}", "university-3"))
        .isEmpty();
  }

  @Test
  void the_ground_moves_a_recommendation_up_and_makes_it_apply_only_with_a_challenge() {
    Advice advice =
        TestAdvisor.advisor()
            .advise(TestAdvisor.answers("{'organisation':'company','areas':['devices']}"));

    assertThat(advice.recommendations().getFirst().judged().id()).isEqualTo("company-4");
    assertThat(advice.recommendations().getFirst().status()).isEqualTo(Advice.Status.CONSIDER);
    assertThat(knowledge.facts(DomesticTeam.class)).hasSize(3);
  }

  private static List<String> domestic(String answers, String recommendation) {
    return TestAdvisor.advisor().advise(TestAdvisor.answers(answers)).recommendations().stream()
        .filter(r -> r.judged().id().equals(recommendation))
        .flatMap(r -> r.judged().grounds().stream())
        .map(ground -> ground.firing().rule().id())
        .toList();
  }

  /** The step that says most: for the method, then the region, then the kind of organisation. */
  private String step(String method, String organisation, String region, String place) {
    return knowledge.facts(FirstStep.class).stream()
        .filter(s -> s.precedes().equals("never"))
        .filter(s -> s.order().equals(place))
        .filter(s -> Set.of(method, "method:any").contains(s.method()))
        .filter(s -> Set.of(region, "region:any").contains(s.region()))
        .filter(s -> Set.of(organisation, "organisation:any").contains(s.organisation()))
        .max(
            Comparator.comparing((FirstStep s) -> s.method().equals(method))
                .thenComparing(s -> s.region().equals(region))
                .thenComparing(s -> s.organisation().equals(organisation)))
        .map(FirstStep::statement)
        .orElse("");
  }
}
