package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;

/** What a terminal shows. Expected: tables 3-3, 3-6, 5-1, 5-9 and 5.1.1. */
class AdviceTextTest {

  private static String text(Language language, Advice advice) {
    return TestAdvisor.advisor().text(language).advice(advice);
  }

  @Test
  void what_only_governments_set_up_says_so_beside_its_name() {
    Advice advice = TestAdvisor.advise("{'organisation':'company','gains':['market']}");

    assertThat(text(Language.JA, advice)).contains("国際協定（政府間の取り決めが前提。企業や大学は政府に要望を出す）");
    assertThat(text(Language.JA, advice)).containsPattern("(?m)\\] 二国間共同研究$");
  }

  @Test
  void a_pattern_that_the_survey_names_for_a_region_says_so_whatever_its_axes() {
    Advice advice = TestAdvisor.advisor().advise(TestAdvisor.fixture("telecom-operator"));
    List<String> lines = text(Language.JA, advice).lines().toList();
    int axes = lines.indexOf("  独自路線を進む国・地域（右下）：5軸のうち3軸が適合");

    assertThat(lines.get(axes + 1)).startsWith("  ＋ ").contains("パターンとして", "挙げられている", "[図表 5-1]");
  }

  @Test
  void a_region_that_is_not_recommended_has_a_reason() {
    assertThat(
            text(Language.EN, TestAdvisor.advise("{'organisation':'company','gains':['market']}")))
        .contains("  ・Nothing that you seek is named as a gain from this region");
    assertThat(text(Language.JA, TestAdvisor.advise("{'organisation':'company'}")))
        .contains("  ・連携で得たいものが選ばれていないため、どの領域も候補とした");
    assertThat(
            text(
                Language.JA,
                TestAdvisor.advise(
                    "{'organisation':'company','gains':['funding'],'excludedCountries':['IN']}")))
        .contains("  ・この領域の国・地域は、回答により対象から外された");
  }

  @Test
  void what_to_consider_comes_with_its_actions_and_who_takes_them() {
    String text = text(Language.JA, TestAdvisor.advise("{'organisation':'company'}"));

    assertThat(text).containsPattern("・\\[検討\\] .+\n  □ .+（.+）\n");
  }

  @Test
  void what_is_in_place_is_told_with_a_sign_of_its_own() {
    String all =
        TestAdvisor.fixtures().stream()
            .map(TestAdvisor::fixture)
            .map(TestAdvisor.advisor()::advise)
            .map(advice -> text(Language.JA, advice))
            .collect(java.util.stream.Collectors.joining());

    assertThat(all).containsPattern("(?m)^  ✓ .*(すでに実施している|実践例にあたる)");
    assertThat(all).doesNotContainPattern("(?m)^  － .*(すでに実施している|実践例にあたる)");
  }

  @Test
  void published_cases_stand_under_the_class_that_they_illustrate() {
    Advice advice = TestAdvisor.advisor().advise(TestAdvisor.fixture("telecom-operator"));
    String text = text(Language.JA, advice);

    assertThat(text).containsPattern("・類例（ネットワーク技術）：26 件.*\n  ・事例 47［SICORP］");
    assertThat(text).containsPattern("・類例（標準）：.*公開事例なし\n・");
    assertThat(Illustration.of(advice).stream().flatMap(i -> i.cases().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void steps_of_government_carry_no_verdict_and_those_that_answer_come_first() {
    Advice advice = TestAdvisor.advisor().advise(TestAdvisor.fixture("ministry"));

    assertThat(text(Language.JA, advice).split("■ 企業・大学への提言")[0])
        .containsSubsequence("◆ 求めるものに応える領域", "左下", "◆ そのほか、調査が挙げる進め方", "右上")
        .doesNotContain("推奨せず");
    assertThat(TestAdvisor.advisor().text(Language.JA).check(advice, check(advice)))
        .containsSubsequence("求めるものに応える領域", "そのほか、調査が挙げる進め方")
        .doesNotContain("－ ", "推奨せず");
  }

  @Test
  void english_cites_tables_in_english() {
    Advice advice = TestAdvisor.advisor().advise(TestAdvisor.fixture("telecom-operator"));

    assertThat(text(Language.EN, advice)).contains("[table 5-1]").doesNotContain("図表");
    assertThat(text(Language.JA, advice)).contains("[図表 5-1]");
  }

  private static Check check(Advice advice) {
    return TestAdvisor.advisor().check(advice);
  }
}
