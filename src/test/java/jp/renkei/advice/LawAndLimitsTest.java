package jp.renkei.advice;

import static jp.renkei.advice.TestAdvisor.advise;
import static jp.renkei.advice.TestAdvisor.find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Settled point 8, and what the survey cannot tell. */
class LawAndLimitsTest {

  private static List<Advice> everyKindOfAdvice() {
    Advisor advisor = TestAdvisor.advisor();
    return Stream.concat(
            TestAdvisor.examples().stream(),
            new RandomAnswers(advisor.questionnaire(), 8).next(300).stream())
        .map(advisor::advise)
        .toList();
  }

  @Test
  void north_korea_is_never_above_not_recommended_and_has_a_strong_ground_against() {
    for (Advice advice : everyKindOfAdvice()) {
      Judged northKorea = find(advice, "partner:KP");
      assertThat(northKorea.standing()).isEqualTo(Standing.NOT_RECOMMENDED);
      assertThat(northKorea.grounds()).anyMatch(Ground::strongAgainst);
    }
  }

  @Test
  void north_korea_always_shows_the_law_with_its_date() {
    for (Advice advice : everyKindOfAdvice()) {
      JsonNode document = TestAdvisor.document(advice, Language.JA);
      List<String> sources = new ArrayList<>();
      document
          .get("cautions")
          .forEach(
              caution -> {
                if (caution.get("about").stringValue().equals("KP")) {
                  sources.add(caution.get("source").stringValue());
                }
              });
      assertThat(sources)
          .isNotEmpty()
          .allMatch(source -> source.matches("law:.+, \\d{4}-\\d{2}-\\d{2}"))
          .anyMatch(source -> source.contains("2321"));
      assertThat(find(advice, "partner:KP").grounds())
          .filteredOn(Ground::strongAgainst)
          .allMatch(
              g ->
                  TestAdvisor.advisor()
                      .wording(Language.JA)
                      .source(g.firing())
                      .matches("law:.+, \\d{4}-\\d{2}-\\d{2}|2\\.4\\.1"));
    }
  }

  /** The five laws and dates by the sources that the ontology cites. */
  @Test
  void text_names_all_law_that_bars_north_korea_in_one_line() {
    Advice advice = advise("{'organisation':'company','gains':['market']}");

    for (Language language : Language.values()) {
      String text = TestAdvisor.advisor().text(language).advice(advice);
      String name = language == Language.JA ? "北朝鮮" : "North Korea";
      assertThat(text.lines().filter(line -> line.contains(name) && line.contains("2016-03-02")))
          .singleElement()
          .asString()
          .contains(
              "決議第2270号 第17項, 2016-03-02",
              "決議第2321号 第11項, 2016-11-30",
              "独自の対北朝鮮措置, 2016-02-10",
              "独自の対北朝鮮措置(追加), 2016-12-02",
              "対応措置について(閣議決定), 2025-04-08");
    }
  }

  @Test
  void a_considered_north_korea_stays_barred() {
    Advice advice =
        advise(
            "{'organisation':'company','gains':['reputation'],'consideredCountries':['KP'],'orientation':'social'}");

    assertThat(find(advice, "partner:KP").standing()).isEqualTo(Standing.NOT_RECOMMENDED);
  }

  @Test
  void export_control_is_to_be_checked_for_every_partner() {
    JsonNode document = TestAdvisor.document(advise("{'organisation':'company'}"), Language.JA);

    List<String> texts = new ArrayList<>();
    document.get("cautions").forEach(c -> texts.add(c.get("source").stringValue()));
    assertThat(texts).anyMatch(s -> s.startsWith("law:外国為替及び外国貿易法"));
  }

  @ParameterizedTest
  @CsvSource({"IR", "MM", "CN"})
  void the_end_user_list_is_named_for_iran_myanmar_and_china(String country) {
    Advice advice =
        advise(
            "{'organisation':'company','gains':['market'],'consideredCountries':['%s']}"
                .formatted(country));

    assertThat(advice.cautions())
        .filteredOn(c -> Candidates.local(c.about()).equals(country))
        .anyMatch(
            c -> {
              String text = TestAdvisor.advisor().wording(Language.JA).definition(c.statement());
              return text.contains("ユーザーリスト") || text.contains("ユーザリスト");
            });
  }

  @Test
  void law_to_check_is_shown_of_each_country_that_is_possible_though_nobody_named_it() {
    for (Advice advice :
        TestAdvisor.examples().stream().map(TestAdvisor.advisor()::advise).toList()) {
      for (String country : List.of("IR", "MM")) {
        boolean inQuestion =
            find(advice, "partner:" + country).standing() != Standing.NOT_RECOMMENDED;
        assertThat(
                advice.cautions().stream()
                    .map(c -> c.about())
                    .toList()
                    .contains("country:" + country))
            .as("%s for %s", country, advice.answers())
            .isEqualTo(inQuestion);
      }
    }
  }

  @Test
  void no_country_gets_a_ground_from_2_11_for_ai_and_the_advice_says_that_it_could_not_tell() {
    for (String intent : List.of("'strengthen'", "'complement'", "null")) {
      for (String own : List.of("strong", "average", "weak")) {
        Advice advice =
            advise(
                "{'organisation':'company','gains':['technology'],'areas':['ai'],'areaStrength':{'ai':'%s'},'intent':%s}"
                    .formatted(own, intent));

        assertThat(
                advice.partners().stream()
                    .flatMap(p -> p.countries().stream())
                    .flatMap(c -> c.judged().grounds().stream())
                    .flatMap(g -> SettledPointsTest.tree(g.firing(), advice))
                    .map(f -> TestAdvisor.advisor().wording(Language.JA).source(f)))
            .doesNotContain("図表 2-11");
        assertThat(advice.cautions())
            .anyMatch(
                c ->
                    c.about().equals("area:ai")
                        && TestAdvisor.advisor()
                            .wording(Language.JA)
                            .source(c.statement())
                            .equals("図表 2-11"));
      }
    }
  }

  @Test
  void every_advice_tells_its_scope() {
    JsonNode scope =
        TestAdvisor.document(advise("{'organisation':'company'}"), Language.JA).get("scope");

    String all = scope.valueStream().map(s -> s.get("text").stringValue()).toList().toString();
    assertThat(all).contains("2016", "2022", "11名", "総務省");
    assertThat(all).contains("中国", "オーストラリア", "香港", "シンガポール", "インド", "韓国", "台湾");
    scope.forEach(s -> assertThat(s.get("source").asString()).isNotBlank());
  }

  @Test
  void a_country_outside_the_survey_is_said_to_be_outside() {
    JsonNode document =
        TestAdvisor.document(
            advise("{'organisation':'company','consideredCountries':['US','AU']}"), Language.JA);

    assertThat(document.get("outsideSurvey")).hasSize(1);
    assertThat(document.at("/outsideSurvey/0/about").stringValue()).isEqualTo("US");
    assertThat(document.at("/outsideSurvey/0/source").stringValue()).isEqualTo("1.2.1");
  }

  @Test
  void what_is_said_of_one_country_belongs_to_that_country_and_not_to_its_region() {
    Advice advice =
        advise("{'organisation':'company','gains':['commercialisation'],'areas':['big-data']}");

    List<String> ownGround =
        region(advice, "hub").stream()
            .filter(c -> c.grounds().stream().anyMatch(g -> g.strength() == Strength.STRONG))
            .map(Judged::id)
            .toList();
    assertThat(ownGround).containsExactlyInAnyOrder("AU", "SG");
  }

  private static List<Judged> region(Advice advice, String id) {
    return TestAdvisor.region(advice, id).countries().stream()
        .map(Advice.PartnerCountry::judged)
        .toList();
  }
}
