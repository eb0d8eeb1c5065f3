package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.Scenario.Kind;
import jp.renkei.rulebase.Condition;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.NaiveEvaluator;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios beside the rules hold, and notice whatever may be changed in a rule. */
class RuleScenariosTest {

  private static final Advisor ADVISOR = TestAdvisor.advisor();
  private static final List<Scenario> SCENARIOS =
      RuleScenarios.read(TestAdvisor.RULES, ADVISOR).all();
  private static final Map<Scenario, List<Record>> FACTS =
      SCENARIOS.stream()
          .collect(
              Collectors.toMap(s -> s, s -> facts(s.answers()), (a, b) -> a, IdentityHashMap::new));
  private static final int RANDOM_SETS = 60;
  private static final List<List<Record>> EXAMPLES =
      Stream.concat(
              TestAdvisor.examples().stream(),
              new RandomAnswers(ADVISOR.questionnaire(), 5).next(RANDOM_SETS).stream())
          .map(RuleScenariosTest::facts)
          .toList();

  @TempDir private Path folder;

  static Stream<Arguments> scenarios() {
    return SCENARIOS.stream()
        .map(s -> arguments(s.rule(), s.kind().id(), s.file() + ":" + s.line(), s));
  }

  static List<Rule> rules() {
    return ADVISOR.rules().rules();
  }

  static Stream<Arguments> rulesById() {
    return rules().stream().map(rule -> arguments(rule.id(), rule));
  }

  @ParameterizedTest(name = "{0} {1} as {2} says")
  @MethodSource("scenarios")
  void rule_does_as_its_scenario_says(String id, String kind, String place, Scenario scenario) {
    assertThat(RuleScenarios.differences(rule(id), scenario, ADVISOR)).isEmpty();
  }

  @Test
  void every_rule_fires_keeps_silent_and_has_a_boundary() throws IOException {
    Map<String, Set<Kind>> kinds = new TreeMap<>();
    SCENARIOS.forEach(s -> kinds.computeIfAbsent(s.rule(), rule -> new TreeSet<>()).add(s.kind()));

    assertThat(kinds.keySet()).isEqualTo(idsInFiles().keySet()).hasSizeGreaterThan(50);
    assertThat(kinds.values()).allMatch(Set.of(Kind.values())::equals);
  }

  @Test
  void scenarios_stand_in_the_file_that_is_named_after_that_of_the_rule() throws IOException {
    Map<String, String> files = idsInFiles();

    assertThat(SCENARIOS)
        .allSatisfy(
            s ->
                assertThat(s.file())
                    .isEqualTo(
                        "scenarios/" + files.get(s.rule()).replaceFirst("\\.drl$", ".yaml")));
  }

  @Test
  void silent_and_boundary_say_why() {
    assertThat(SCENARIOS)
        .filteredOn(s -> s.kind() != Kind.FIRES)
        .allSatisfy(s -> assertThat(s.because()).isNotBlank());
  }

  @Test
  void scenarios_are_no_part_of_the_rules_and_change_no_version() throws IOException {
    Path without = Files.createDirectory(folder.resolve("without"));
    try (Stream<Path> files = Files.list(TestAdvisor.RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, without.resolve(file.getFileName()));
      }
    }
    Path broken = Files.createDirectories(without.resolve("scenarios")).resolve("1.yaml");
    String version = RuleBase.load(without, Concepts.factTypes()).version();
    Files.writeString(broken, "[ no scenario");

    assertThat(version).isEqualTo(ADVISOR.rules().version());
    assertThat(RuleBase.load(without, Concepts.factTypes()).version()).isEqualTo(version);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rulesById")
  void rule_that_is_removed_fails_a_scenario(String id, Rule rule) {
    Advisor less =
        ADVISOR.with(ADVISOR.rules().without(id), TestAdvisor.RULES.resolve(Advisor.PARAMETERS));

    assertThat(of(id)).anyMatch(s -> !RuleScenarios.differences(rule, s, less).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rulesById")
  void rule_whose_conclusion_is_changed_to_something_else_fails_a_scenario(String id, Rule rule) {
    List<RuleChange> changes = RuleChange.ofConclusion(rule);

    assertThat(changes).hasSizeGreaterThanOrEqualTo(rule.conclusion().arguments().size());
    assertThat(changes).anyMatch(RuleScenariosTest::isNoticed);
    assertThat(unnoticed(changes)).isEmpty();
  }

  @Test
  void each_condition_of_each_rule_is_held_by_a_scenario_wherever_it_makes_a_difference() {
    List<RuleChange> changes =
        rules().stream().flatMap(rule -> RuleChange.ofConditions(rule).stream()).toList();

    assertThat(changes).hasSizeGreaterThan(rules().size());
    assertThat(unnoticed(changes)).isEmpty();
  }

  @Test
  void shown_change_is_one_that_makes_a_difference() {
    RuleChange anyGain =
        RuleChange.ofConditions(rule("PR-01")).stream()
            .filter(change -> change.toString().contains("priority"))
            .findFirst()
            .orElseThrow();

    assertThat(differs(anyGain, facts(TestAdvisor.fixture("device-maker")))).isTrue();
    assertThat(isNoticed(anyGain)).isTrue();
  }

  private static Rule rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Scenario> of(String rule) {
    return SCENARIOS.stream().filter(s -> s.rule().equals(rule)).toList();
  }

  /** Each rule's id with the name of its file, as the rule files' own text has them. */
  private static Map<String, String> idsInFiles() throws IOException {
    Map<String, String> ids = new TreeMap<>();
    try (Stream<Path> files = Files.list(TestAdvisor.RULES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
        Pattern.compile("(?m)^rule \"(\\S+) ")
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> ids.put(found.group(1), file.getFileName().toString()));
      }
    }
    return ids;
  }

  /** Changes that make a difference to some example, and to no scenario. */
  private static List<RuleChange> unnoticed(List<RuleChange> changes) {
    return changes.parallelStream()
        .filter(change -> !isNoticed(change))
        .filter(change -> EXAMPLES.stream().anyMatch(facts -> differs(change, facts)))
        .toList();
  }

  private static boolean isNoticed(RuleChange change) {
    Rule changed = change.changed();
    return of(changed.id()).stream()
        .anyMatch(
            scenario -> {
              List<Record> facts = FACTS.get(scenario);
              List<Firing> firings = firings(changed, facts);
              return !ScenarioTrial.failures(scenario, changed, firings, facts, ADVISOR).isEmpty();
            });
  }

  private static boolean differs(RuleChange change, List<Record> facts) {
    return !conclusions(change.rule(), facts).equals(conclusions(change.changed(), facts));
  }

  private static Set<Record> conclusions(Rule rule, List<Record> facts) {
    return firings(rule, facts).stream().map(Firing::conclusion).collect(Collectors.toSet());
  }

  /** What one rule fires over facts among which are the conclusions of all rules. */
  private static List<Firing> firings(Rule rule, List<Record> facts) {
    Set<Class<?>> needed =
        rule.conditions().stream().map(Condition::type).collect(Collectors.toSet());
    List<Record> some = facts.stream().filter(f -> needed.contains(f.getClass())).toList();
    return List.copyOf(NaiveEvaluator.evaluate(List.of(rule), some));
  }

  private static List<Record> facts(Answers answers) {
    List<Record> answered = Advisor.answerFacts(answers);
    List<Record> facts = new ArrayList<>(ADVISOR.statedFacts());
    facts.addAll(answered);
    ADVISOR.evaluate(answered).firings().forEach(firing -> facts.add(firing.conclusion()));
    return facts.stream().distinct().toList();
  }
}
