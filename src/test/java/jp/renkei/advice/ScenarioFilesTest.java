package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.RuleFaultsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong in a scenario file is told with file, line and what was meant, and does no harm.
 */
class ScenarioFilesTest {

  private static final Advisor ADVISOR = TestAdvisor.advisor();
  private static final String GOOD =
      """
      PR-01:
        fires:
          answers: {organisation: company, gains: [relationships]}
          gives: SpeaksFor(region:hub, strong)
        silent:
          because: 5-1
          answers: {organisation: company, gains: [relationships]}
          withholds: SpeaksFor(region:emerging, strong)
        boundary:
          because: 5-1
          answers: {organisation: company, gains: [technology, relationships]}
          withholds: SpeaksFor(region:hub, strong)
      """;

  @TempDir private Path folder;

  @Test
  void good_file_has_no_fault_but_that_other_rules_have_no_scenarios() throws Exception {
    List<String> faults = faults(Language.EN, GOOD);

    assertThat(faults).hasSize(ADVISOR.rules().rules().size() - 1);
    assertThat(faults)
        .contains(
            "2-countries.drl:5 CO-01 has no scenarios; add fires, silent and boundary to"
                + " scenarios/2-countries.yaml")
        .noneMatch(fault -> fault.contains("PR-01"));
  }

  @Test
  void folder_without_scenarios_lacks_those_of_every_rule() {
    assertThat(faults(Language.JA))
        .hasSize(ADVISOR.rules().rules().size())
        .allMatch(f -> f.contains("シナリオがない"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PR-01:          | PR-1:             | 1  | there is no rule PR-1 (did you mean "PR-01"?) | ルール「PR-1」は存在しない（「PR-01」のことか）
          silent:         | silnt:            | 5  | unknown field "silnt" (did you mean "silent"?) | 不明な項目「silnt」（「silent」のことか）
          because:        | becaus:           | 6  | unknown field "becaus" (did you mean "because"?) | 不明な項目「becaus」
          because: 5-1    | because:          | 6  | because must be a text | because には文字列が必要
          gains:          | gain:             | 3  | answers: /gain unknown field "gain"; did you mean "gains"? | 回答 /gain 不明な項目「gain」
          [relationships] | [relationship]    | 3  | answers: /gains/0 unknown value "relationship"; did you mean "relationships"? | 不明な値「relationship」
          [relationships] | {relationships: 1} | 3 | answers: /gains expected a list | 配列が必要
          SpeaksFor(region:hub, strong)  | SpeakFor(region:hub, strong) | 4 | unknown kind of conclusion "SpeakFor" (did you mean "SpeaksFor"?) | 不明な結論の型「SpeakFor」（「SpeaksFor」のことか）
          SpeaksFor(region:hub, strong)  | SpeaksFor(region:hob, strong) | 4 | unknown term "region:hob" (did you mean "region:hub"?) | 不明な用語「region:hob」
          SpeaksFor(region:hub, strong)  | SpeaksFor(region:hub, strog) | 4 | unknown value of strength "strog" (did you mean "strong"?); allowed: strong, moderate, weak | 不明なstrength の値「strog」
          SpeaksFor(region:hub, strong)  | SpeaksFor(region:hub) | 4 | write SpeaksFor(candidate, strength); found 1 values | SpeaksFor(candidate, strength) の形で書く
          SpeaksFor(region:hub, strong)  | SpeaksFor(region:hub, any) | 4 | any may stand under withholds only | any は withholds にだけ書ける
          SpeaksFor(region:hub, strong)  | hub | 4 | a conclusion is written as Type(value, …) | 結論は「型(値, …)」の形で書く
          gives:          | withholds:        | 2  | a scenario under fires needs gives | fires のシナリオには gives が必要
          withholds:      | gives:            | 8  | a scenario under silent that gives nothing has no gives | gives は書けない
          answers:        | '# answers:'      | 2  | answers are needed | answers（回答）が必要
          boundary:       | fires:            | 9  | "fires" stands on line 2 too | 「fires」は 2 行目にもある
          boundary:       | '# boundary:'     | 10 | "because" stands on line 6 too | 「because」は 6 行目にもある
          """)
  void misspelling_is_told_with_its_line_and_the_nearest_name(
      String right, String wrong, int line, String en, String ja) throws Exception {
    String text = replacedFirst(GOOD, right, wrong);

    assertThat(faults(Language.EN, text))
        .anySatisfy(f -> assertThat(f).startsWith("scenarios/1.yaml:" + line + " ").contains(en));
    assertThat(faults(Language.JA, text))
        .anySatisfy(f -> assertThat(f).startsWith("scenarios/1.yaml:" + line + " ").contains(ja));
  }

  @Test
  void kind_that_is_missing_is_told() throws Exception {
    assertThat(faults(Language.EN, GOOD.substring(0, GOOD.indexOf("  boundary:"))))
        .contains("scenarios/1.yaml:1 PR-01 has no scenario under boundary");
  }

  @Test
  void rule_of_two_files_is_told_with_both_places() throws Exception {
    assertThat(faults(Language.EN, GOOD, GOOD))
        .contains(
            "scenarios/2.yaml:1 scenarios of PR-01 stand at scenarios/1.yaml:1 too; put them in one"
                + " place");
  }

  @Test
  void all_faults_of_all_files_are_told_at_once() throws Exception {
    String first = GOOD.replace("strong", "strog").replace("gains", "gain");
    String second = GOOD.replace("PR-01", "XX-01");

    List<String> faults = faults(Language.EN, first, second, "[ broken");

    assertThat(faults).filteredOn(f -> f.startsWith("scenarios/1.yaml")).hasSize(6);
    assertThat(faults).filteredOn(f -> f.startsWith("scenarios/2.yaml")).hasSize(1);
    assertThat(faults).filteredOn(f -> f.startsWith("scenarios/3.yaml")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PR-01: &a\n  fires: *a\n",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        "PR-01: !!javax.script.ScriptEngineManager [ !!java.net.URLClassLoader [[]] ]\n",
        "PR-01: !!java.io.File /tmp/x\n",
        "PR-01: !own x\n",
        "--- a\n--- b\n",
        "PR-01:\n\tfires: x\n",
        "PR-01: {fires: [\n",
        "\"\\q\"",
        "? [a, b]\n: c\n",
        "PR-01: \u0000",
        "<<: *a\n",
        "%YAML 9.9\n---\na: b\n",
        "just words",
        "- PR-01\n",
        "PR-01: 0x1F\n",
        "PR-01: .inf\n",
        "PR-01: 1e999999999\n",
      })
  void hostile_or_broken_yaml_is_one_fault_with_its_line(String yaml) throws Exception {
    assertThat(faults(Language.EN, yaml))
        .filteredOn(f -> f.startsWith("scenarios/"))
        .hasSize(1)
        .allSatisfy(
            f -> assertThat(f).matches("(?s)scenarios/1.yaml:\\d+ .+").hasSizeLessThan(400));
  }

  @Test
  void what_is_deep_long_or_large_is_refused_soon() throws Exception {
    List<String> texts =
        List.of(
            "PR-01: " + "[".repeat(300_000),
            "PR-01: " + "{a: ".repeat(100_000),
            IntStream.range(0, 200)
                .mapToObj(i -> " ".repeat(i) + "a:")
                .collect(Collectors.joining("\n")),
            "a: " + "x".repeat(2_000_000),
            IntStream.range(0, 50_000)
                .mapToObj(i -> "X" + i + ": 1\n")
                .collect(Collectors.joining()),
            "PR-01: " + "9".repeat(500_000));
    for (String text : texts) {
      org.junit.jupiter.api.Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () ->
              assertThat(faults(Language.EN, text))
                  .as(text.substring(0, 20))
                  .filteredOn(f -> f.startsWith("scenarios/1.yaml"))
                  .isNotEmpty()
                  .hasSizeLessThanOrEqualTo(101));
    }
  }

  @Test
  void file_that_is_not_utf8_is_told_by_its_likely_encoding() throws Exception {
    Path file = Files.createDirectories(folder.resolve("scenarios")).resolve("1.yaml");
    Files.write(file, "PR-01: # 左上の領域\n".getBytes(Charset.forName("windows-31j")));

    assertThat(read(Language.EN))
        .contains(
            "scenarios/1.yaml:1 the file is not UTF-8 text (it looks like CP932, Shift_JIS); save"
                + " as UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "excludedCountries: [NO], ''",
    "excludedCountries: [no], unknown",
    "dataAbroad: yes, expected true or false",
    "dataAbroad: false, ''",
    "horizon: 2023-03-31, unknown value \"2023-03-31\"",
    "practices: [company-1.2], ''",
    "gains: null, ''",
  })
  void norway_is_no_no_and_words_of_yaml_mean_what_they_look_like(String answer, String fault)
      throws Exception {
    String text = GOOD.replaceFirst("gains: \\[relationships]", answer);

    List<String> faults =
        faults(Language.EN, text).stream().filter(f -> f.startsWith("scen")).toList();

    if (fault.isEmpty()) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).singleElement().asString().contains(fault);
    }
  }

  @Test
  void difference_names_what_was_expected_what_happened_and_why_not() {
    Scenario scenario =
        RuleScenarios.read(TestAdvisor.RULES, ADVISOR).all().stream()
            .filter(s -> s.rule().equals("CO-09") && s.kind() == Scenario.Kind.FIRES)
            .findFirst()
            .orElseThrow();
    Answers others =
        TestAdvisor.answers("{'organisation':'company','areas':['iot'],'intent':'strengthen'}");

    List<Text> differences =
        RuleScenarios.differences(rule("CO-09"), with(scenario, others), ADVISOR);

    assertThat(differences.getFirst().en())
        .isEqualTo(
            "expected SpeaksFor(country:AU, strong); happened: did not fire; why not: no fact"
                + " meets: Chosen(question == intent, value == intent:complement)");
    assertThat(differences.getFirst().ja()).startsWith("期待：SpeaksFor(country:AU, strong)。結果：発火しない");
  }

  @Test
  void fact_that_should_not_be_there_is_named() {
    Scenario scenario =
        RuleScenarios.read(TestAdvisor.RULES, ADVISOR).all().stream()
            .filter(s -> s.rule().equals("CO-04") && s.kind() == Scenario.Kind.BOUNDARY)
            .filter(s -> !s.withholds().isEmpty())
            .findFirst()
            .orElseThrow();
    Scenario wrong =
        new Scenario(
            "CO-04",
            Scenario.Kind.FIRES,
            "f",
            1,
            "",
            scenario.answers(),
            scenario.withholds(),
            List.of(),
            scenario.says());

    assertThat(RuleScenarios.differences(rule("CO-04"), wrong, ADVISOR).getFirst().en())
        .endsWith("why not: a fact stands against it: Studied(country == country:IN)");
  }

  @Test
  void withholding_what_the_rule_can_never_conclude_shows_nothing_and_fails() {
    Scenario scenario =
        RuleScenarios.read(TestAdvisor.RULES, ADVISOR).all().stream()
            .filter(s -> s.rule().equals("PR-02") && s.kind() == Scenario.Kind.SILENT)
            .findFirst()
            .orElseThrow();

    List<Text> differences = RuleScenarios.differences(rule("PR-01"), scenario, ADVISOR);

    assertThat(differences.getFirst().en())
        .isEqualTo(
            "withholding SpeaksFor(region:emerging, moderate) shows nothing:"
                + " PR-01 concludes SpeaksFor($region, strong)");
  }

  @Test
  void every_sentence_of_the_files_that_is_changed_is_noticed() {
    List<Scenario> saying =
        RuleScenarios.read(TestAdvisor.RULES, ADVISOR).all().stream()
            .filter(s -> !s.says().nothing())
            .toList();

    assertThat(saying).hasSizeGreaterThan(20);
    for (Scenario scenario : saying) {
      Scenario.Saying says = scenario.says();
      Scenario wrong =
          new Scenario(
              scenario.rule(),
              scenario.kind(),
              scenario.file(),
              scenario.line(),
              scenario.because(),
              scenario.answers(),
              scenario.gives(),
              scenario.withholds(),
              new Scenario.Saying(
                  says.ja().map(t -> t + "。"),
                  says.en().map(t -> t + "."),
                  says.source().map(t -> t + "0")));

      assertThat(RuleScenarios.differences(rule(scenario.rule()), wrong, ADVISOR))
          .as("%s", scenario.rule())
          .isNotEmpty();
    }
  }

  @Test
  void read_refuses_and_runs_nothing() throws Exception {
    write(GOOD.replace("PR-01", "PR-99"));

    assertThatThrownBy(() -> RuleScenarios.read(folder, ADVISOR))
        .isInstanceOf(RuleFaultsException.class);
  }

  private static Scenario with(Scenario scenario, Answers answers) {
    return new Scenario(
        scenario.rule(),
        scenario.kind(),
        scenario.file(),
        scenario.line(),
        scenario.because(),
        answers,
        scenario.gives(),
        scenario.withholds(),
        scenario.says());
  }

  private static jp.renkei.rulebase.Rule rule(String id) {
    return ADVISOR.rules().rules().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String replacedFirst(String text, String right, String wrong) {
    int at = text.indexOf(right);
    assertThat(at).as(right).isNotNegative();
    return text.substring(0, at) + wrong + text.substring(at + right.length());
  }

  private List<String> faults(Language language, String... files) {
    try {
      write(files);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return read(language);
  }

  private void write(String... files) throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("scenarios/" + (i + 1) + ".yaml"), files[i]);
    }
  }

  private List<String> read(Language language) {
    return catchThrowableOfType(
            RuleFaultsException.class, () -> RuleScenarios.read(folder, ADVISOR))
        .faults()
        .stream()
        .map(f -> f.file() + ":" + f.line() + " " + f.message().in(language))
        .toList();
  }
}
