package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What others did beside methods, patterns, areas and forms. Expected: tables 3-2 to 3-5. */
class ReferenceClassTest {

  private final Advice anyArea =
      TestAdvisor.advise("{'organisation':'company','purposes':['create'],'gains':['technology']}");
  private final Advice aiAndIot =
      TestAdvisor.advise(
          "{'organisation':'company','purposes':['create'],'gains':['technology'],"
              + "'areas':['ai','iot']}");

  @Test
  void joint_research_is_research_with_75_of_the_151_cases() {
    ReferenceClass reference = method(anyArea, "bilateral-research");

    assertThat(reference.cases()).isEqualTo(75);
    assertThat(reference.of()).isEqualTo(151);
    assertThat(reference.published()).hasSize(11);
  }

  @Test
  void answered_areas_narrow_the_class_of_a_method_and_add_up() {
    ReferenceClass reference = method(aiAndIot, "bilateral-research");

    assertThat(reference.cases()).as("24 on AI and 10 on IoT").isEqualTo(24 + 10);
    assertThat(method(aiAndIot, "agreement-making").cases()).isEqualTo(2);
  }

  @Test
  void the_patterns_count_as_in_3_5_out_of_112() {
    assertThat(pattern("pattern-1").cases()).isEqualTo(26);
    assertThat(pattern("pattern-8/self").cases()).isEqualTo(23);
    assertThat(pattern("pattern-12/partner").cases()).isEqualTo(1);
    assertThat(anyArea.patterns()).allMatch(p -> p.reference().of() == 112);
  }

  @Test
  void pattern_1_lasted_about_three_years_and_its_doubtful_budget_is_in_no_range() {
    ReferenceClass reference = pattern("pattern-1");

    assertThat(reference.published()).extracting(PublishedCase::number).containsExactly(47, 3);
    assertThat(reference.duration().orElseThrow().n()).isEqualTo(2);
    assertThat(reference.duration().orElseThrow().to().value()).isEqualByComparingTo("3");
    assertThat(reference.researchers().orElseThrow().from().value()).isEqualByComparingTo("3");
    assertThat(reference.researchers().orElseThrow().to().value()).isEqualByComparingTo("6");
    assertThat(reference.budgets()).as("EUR 135,800,000 is doubtful").isEmpty();
    assertThat(reference.published().getFirst().budgetIsDoubtful()).isTrue();
  }

  @Test
  void a_case_names_its_programme_and_who_opens_it() {
    JsonNode sicorp =
        document()
            .at("/patterns")
            .valueStream()
            .filter(p -> p.get("id").stringValue().equals("pattern-1"))
            .findFirst()
            .orElseThrow()
            .at("/reference/published/0");

    assertThat(sicorp.get("scheme").stringValue()).isEqualTo("SICORP");
    assertThat(sicorp.at("/opener/text").stringValue()).contains("JST");
    assertThat(sicorp.at("/doubt/inRange").booleanValue(true)).isFalse();
    assertThat(sicorp.get("budget").stringValue()).isEqualTo("EUR 135,800,000");
  }

  @Test
  void areas_and_forms_of_recommended_methods_have_a_class_of_their_own() {
    assertThat(aiAndIot.referenceClasses())
        .extracting(r -> r.about().getFirst(), ReferenceClass::cases)
        .startsWith(tuple("area:ai", 53), tuple("area:iot", 20))
        .contains(tuple("form:research", 75));
  }

  @Test
  void no_range_stands_without_its_number_of_figures() {
    Stream<JsonNode> references =
        Stream.of("methods", "patterns")
            .flatMap(list -> document().get(list).valueStream())
            .map(entry -> entry.get("reference"));

    assertThat(
            references
                .flatMap(
                    r ->
                        Stream.concat(
                            Stream.of("duration", "researchers")
                                .filter(r::has)
                                .map(name -> r.get(name)),
                            r.get("budget").valueStream()))
                .toList())
        .isNotEmpty()
        .allMatch(range -> range.get("n").intValue() > 0 && range.has("from") && range.has("to"));
  }

  @Test
  void a_class_without_published_cases_has_counts_and_no_ranges() {
    ReferenceClass conference = method(anyArea, "conference");

    assertThat(conference.cases()).isEqualTo(14);
    assertThat(conference.published()).isEmpty();
    assertThat(conference.duration()).isEmpty();
    assertThat(conference.budgets()).isEmpty();
  }

  @Test
  void the_text_says_counts_and_ranges_in_a_line() {
    assertThat(TestAdvisor.advisor().text(Language.JA).line(pattern("pattern-2")))
        .contains("16 件（112 件中）", "公開事例 2 件", "約1年〔1 件〕", "15 人〔1 件〕");
  }

  private JsonNode document() {
    return TestAdvisor.document(anyArea, Language.JA);
  }

  private ReferenceClass pattern(String id) {
    return TestAdvisor.pattern(anyArea, id).reference();
  }

  private static ReferenceClass method(Advice advice, String id) {
    return advice.methods().stream()
        .filter(m -> m.judged().id().equals(id))
        .map(Advice.Method::reference)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + id));
  }
}
