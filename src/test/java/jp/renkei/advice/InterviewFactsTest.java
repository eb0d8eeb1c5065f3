package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.renkei.advice.fact.CountryFeature;
import jp.renkei.advice.fact.DirectionRests;
import jp.renkei.advice.fact.FeatureBears;
import jp.renkei.advice.fact.GovernmentRequest;
import jp.renkei.advice.fact.InterviewRemark;
import jp.renkei.advice.fact.PracticeAnswers;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Term;
import org.junit.jupiter.api.Test;

/** What the interviews led to. Expected: read in tables 4-2 to 4-9 and 5-8. */
class InterviewFactsTest {

  private final Knowledge knowledge = TestAdvisor.advisor().knowledge();

  @Test
  void each_of_the_27_practices_answers_a_direction() {
    assertThat(
            knowledge.facts(PracticeAnswers.class).stream()
                .map(PracticeAnswers::practice)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(curies("practice"))
        .hasSize(27);
  }

  @Test
  void each_of_the_35_items_reaches_a_direction_a_country_a_candidate_or_government() {
    Set<String> reached = new TreeSet<>();
    knowledge.facts(DirectionRests.class).forEach(fact -> reached.add(fact.item()));
    knowledge.facts(CountryFeature.class).forEach(fact -> reached.add(fact.item()));
    knowledge.facts(InterviewRemark.class).forEach(fact -> reached.add(fact.item()));
    knowledge.facts(GovernmentRequest.class).forEach(fact -> reached.add(fact.item()));
    // among the requests of 4-9, but a repetition of 4-8, which is told as such already
    reached.add("item:4-9-things-content-5");

    assertThat(reached).containsExactlyInAnyOrderElementsOf(curies("item")).hasSize(35);
  }

  @Test
  void all_items_of_4_6_and_4_7_led_to_directions_and_one_direction_rests_on_none() {
    Set<String> items =
        knowledge.facts(DirectionRests.class).stream()
            .map(DirectionRests::item)
            .collect(Collectors.toSet());
    Set<String> directions =
        knowledge.facts(DirectionRests.class).stream()
            .map(DirectionRests::direction)
            .collect(Collectors.toSet());

    assertThat(items).hasSize(13 + 6).allMatch(item -> item.matches("item:4-[67]-.*"));
    assertThat(curies("direction"))
        .filteredOn(direction -> !directions.contains(direction))
        .containsExactly("direction:money-4");
  }

  @Test
  void features_of_asia_concern_its_countries_but_neither_japan_nor_australia_nor_israel() {
    Set<String> countries =
        knowledge.facts(FeatureBears.class).stream()
            .map(FeatureBears::country)
            .collect(Collectors.toSet());

    assertThat(countries)
        .hasSize(26 - 1)
        .contains("country:CN", "country:SG", "country:TL")
        .doesNotContain("country:JP", "country:AU", "country:IL");
    assertThat(knowledge.facts(CountryFeature.class))
        .contains(new CountryFeature("country:CN", "item:4-8-things-content-2"))
        .doesNotContain(
            new CountryFeature("country:CN", "item:4-9-things-content-2"),
            new CountryFeature("country:CN", "item:4-9-things-content-5"));
  }

  @Test
  void eight_of_the_nine_items_of_4_9_ask_something_of_government() {
    assertThat(knowledge.facts(GovernmentRequest.class))
        .hasSize(8)
        .extracting(GovernmentRequest::item)
        .doesNotContain("item:4-9-things-content-5");
  }

  private Set<String> curies(String kind) {
    return knowledge.kind(kind).stream().map(Term::curie).collect(Collectors.toSet());
  }
}
