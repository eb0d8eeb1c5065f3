package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.advice.fact.CaseArea;
import jp.renkei.advice.fact.CaseBudget;
import jp.renkei.advice.fact.CaseCount;
import jp.renkei.advice.fact.CaseCountry;
import jp.renkei.advice.fact.CaseDoubt;
import jp.renkei.advice.fact.CaseDuration;
import jp.renkei.advice.fact.CaseForm;
import jp.renkei.advice.fact.CaseOf;
import jp.renkei.advice.fact.CaseResearchers;
import jp.renkei.advice.fact.SchemeOpener;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.CollectedCases;
import org.junit.jupiter.api.Test;

/** The facts of others' projects. Expected: read in tables 3-2 to 3-4. */
class CaseFactsTest {

  private final Knowledge knowledge = TestAdvisor.advisor().knowledge();
  private final FactBase facts =
      new FactBase(
          knowledge,
          TestAdvisor.advisor().plot(),
          CollectedCases.read(TestAdvisor.ONTOLOGY.resolve(Advisor.FIGURES)));

  @Test
  void the_counts_of_3_2_reach_the_advice_with_their_totals() {
    Map<String, String> counts =
        facts.of(CaseCount.class).stream()
            .collect(Collectors.toMap(c -> c.form() + " " + c.area(), CaseCount::count));

    assertThat(counts)
        .hasSize(7 * 9)
        .containsEntry("form:research area:ai", "24")
        .containsEntry("form:research area:any", "75")
        .containsEntry("form:any area:optics-quantum", "8")
        .containsEntry("form:any area:any", "151");
  }

  @Test
  void sixteen_cases_are_published_with_15_durations_9_budgets_and_7_counts_of_researchers() {
    assertThat(facts.of(CaseOf.class)).hasSize(16);
    assertThat(facts.of(CaseForm.class)).hasSize(16);
    assertThat(facts.of(CaseDuration.class)).hasSize(15);
    assertThat(facts.of(CaseBudget.class)).hasSize(9);
    assertThat(facts.of(CaseResearchers.class)).hasSize(7);
  }

  @Test
  void figures_stand_as_printed_beside_their_numbers() {
    assertThat(facts.of(CaseBudget.class))
        .contains(
            new CaseBudget("case:47", "135800000", "EUR", "EUR 135,800,000"),
            new CaseBudget("case:111", "115000000", "JPY", "JPY 115,000,000"));
    assertThat(facts.of(CaseDuration.class))
        .contains(
            new CaseDuration("case:4", "7.0", "約7年", "about 7 years"),
            new CaseDuration("case:109", "0.011", "約4日", "about 4 days"));
    assertThat(facts.of(CaseResearchers.class)).contains(new CaseResearchers("case:4", "28"));
  }

  @Test
  void doubts_are_flagged_and_corrected_nowhere() {
    assertThat(
            facts.of(CaseDoubt.class).stream()
                .collect(Collectors.toMap(CaseDoubt::project, CaseDoubt::about)))
        .containsEntry("case:47", "budget")
        .containsEntry("case:4", "countries")
        .containsEntry("case:11", "countries")
        .containsEntry("case:105", "programme");
    assertThat(facts.of(CaseCountry.class))
        .contains(new CaseCountry("case:11", "country:VN"))
        .doesNotContain(new CaseCountry("case:11", "country:AU"));
  }

  @Test
  void areas_are_read_only_where_the_text_names_one() {
    assertThat(facts.of(CaseArea.class))
        .extracting(CaseArea::project)
        .contains("case:47", "case:145")
        .doesNotContain("case:3", "case:147");
  }

  @Test
  void every_programme_but_one_says_who_opens_it_from_outside_the_survey() {
    assertThat(knowledge.kind("scheme")).hasSize(16);
    assertThat(facts.of(SchemeOpener.class)).hasSize(15);
    assertThat(facts.of(SchemeOpener.class))
        .extracting(SchemeOpener::scheme)
        .doesNotContain("scheme:chirp");
    assertThat(facts.of(SchemeOpener.class))
        .allSatisfy(
            opener ->
                assertThat(knowledge.term(opener.statement()).sources())
                    .anyMatch(source -> source.startsWith("data:")));
  }
}
