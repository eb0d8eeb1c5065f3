package jp.renkei.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.Rule;

/** What a rule made of a scenario's answers, held against what the scenario expects. */
final class ScenarioTrial {

  private static final int MOST_SHOWN = 3;

  private final Scenario scenario;
  private final Rule rule;
  private final List<Firing> firings;
  private final Collection<? extends Record> facts;
  private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
  private final List<Text> failures = new ArrayList<>();

  private ScenarioTrial(
      Scenario scenario,
      Rule rule,
      List<Firing> firings,
      Collection<? extends Record> facts,
      Advisor advisor) {
    this.scenario = scenario;
    this.rule = rule;
    this.firings = firings;
    this.facts = facts;
    for (Language language : Language.values()) {
      wordings.put(language, advisor.wording(language));
    }
  }

  /**
   * Everything in which the rule differs from the scenario; nothing where it passes.
   *
   * @param firings what this rule alone fired
   * @param facts all that was known when it did: stated, answered and concluded
   * @param advisor gives the words for readers
   */
  static List<Text> failures(
      Scenario scenario,
      Rule rule,
      List<Firing> firings,
      Collection<? extends Record> facts,
      Advisor advisor) {
    ScenarioTrial trial = new ScenarioTrial(scenario, rule, firings, facts, advisor);
    scenario.gives().forEach(trial::requireGiven);
    scenario.withholds().forEach(trial::requireWithheld);
    trial.requireSaid();
    return List.copyOf(trial.failures);
  }

  private void requireGiven(ExpectedConclusion expected) {
    if (firings.stream().noneMatch(firing -> expected.isMetBy(firing.conclusion()))) {
      Optional<Text> why = Hindrance.of(rule, expected, facts);
      fail(
          "期待：%s。結果：%s。理由：%s".formatted(expected, given("発火しない"), why.map(Text::ja).orElse("―")),
          "expected %s; happened: %s; why not: %s"
              .formatted(expected, given("did not fire"), why.map(Text::en).orElse("-")));
    }
  }

  private String given(String nothing) {
    if (firings.isEmpty()) {
      return nothing;
    }
    String shown =
        firings.stream()
            .map(firing -> ExpectedConclusion.of(firing.conclusion()).toString())
            .distinct()
            .limit(MOST_SHOWN)
            .collect(Collectors.joining(", "));
    return shown + (firings.size() > MOST_SHOWN ? ", …" : "");
  }

  private void requireWithheld(ExpectedConclusion withheld) {
    if (Hindrance.variables(rule, withheld).isEmpty()) {
      String form = Hindrance.form(rule);
      fail(
          "%s を出さないことは何も示さない。%s の結論は %s".formatted(withheld, rule.id(), form),
          "withholding %s shows nothing: %s concludes %s".formatted(withheld, rule.id(), form));
    }
    firings.stream()
        .filter(firing -> withheld.isMetBy(firing.conclusion()))
        .findFirst()
        .ifPresent(
            firing -> {
              ExpectedConclusion drawn = ExpectedConclusion.of(firing.conclusion());
              fail(
                  "期待：%s を出さない。結果：%s「%s」".formatted(withheld, drawn, sentence(firing, Language.JA)),
                  "expected no %s; happened: %s \"%s\""
                      .formatted(withheld, drawn, sentence(firing, Language.EN)));
            });
  }

  /** Some firing that gives an expected conclusion says all that is stated, at once. */
  private void requireSaid() {
    List<Firing> relevant =
        firings.stream()
            .filter(f -> scenario.gives().stream().anyMatch(e -> e.isMetBy(f.conclusion())))
            .toList();
    if (scenario.says().nothing()
        || relevant.isEmpty()
        || relevant.stream().anyMatch(this::saysAll)) {
      return;
    }
    Firing first = relevant.getFirst();
    for (Language language : Language.values()) {
      scenario
          .says()
          .in(language)
          .filter(stated -> !stated.equals(sentence(first, language)))
          .ifPresent(stated -> differs(language.tag(), stated, sentence(first, language)));
    }
    scenario
        .says()
        .source()
        .filter(stated -> !stated.equals(source(first)))
        .ifPresent(stated -> differs("source", stated, source(first)));
  }

  private boolean saysAll(Firing firing) {
    boolean sentences = true;
    for (Language language : Language.values()) {
      sentences &=
          scenario.says().in(language).map(sentence(firing, language)::equals).orElse(true);
    }
    return sentences && scenario.says().source().map(source(firing)::equals).orElse(true);
  }

  private void differs(String field, String stated, String seen) {
    fail(
        "%s の期待：「%s」。結果：「%s」".formatted(field, stated, seen),
        "%s expected \"%s\"; happened: \"%s\"".formatted(field, stated, seen));
  }

  private String sentence(Firing firing, Language language) {
    return wordings.get(language).sentence(firing);
  }

  private String source(Firing firing) {
    return wordings.get(Language.JA).source(firing);
  }

  private void fail(String ja, String en) {
    failures.add(new Text(ja, en));
  }
}
