package jp.renkei.advice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleFolder;

/**
 * The scenarios beside the rules: for each rule, answers under which it fires, under which it keeps
 * silent, and at its boundary. They are no part of the rules and change no version.
 */
public final class RuleScenarios {

  /** The folder of scenario files ({@code *.yaml}) within a rule folder. */
  public static final String FOLDER = "scenarios";

  /** How the names of scenario files end; what stands before is the rule file's name. */
  static final String ENDING = ".yaml";

  private final Advisor advisor;
  private final List<Scenario> all;

  private RuleScenarios(Advisor advisor, List<Scenario> all) {
    this.advisor = advisor;
    this.all = List.copyOf(all);
  }

  /**
   * One rule's scenarios and what became of them.
   *
   * @param scenarios how many the rule has
   * @param failures those that failed; none where the rule does as they say
   */
  public record Result(String rule, int scenarios, List<Failure> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }

  /**
   * A scenario that failed.
   *
   * @param file scenario file, as seen from the rule folder
   * @param line line of the scenario, from 1
   * @param kind {@code fires}, {@code silent} or {@code boundary}
   * @param because why the rule must do so, in the words of the file; may be empty
   * @param differences what was expected, what happened and why, at least one
   */
  public record Failure(
      String file, int line, String kind, String because, List<Text> differences) {
    public Failure {
      differences = List.copyOf(differences);
    }
  }

  /**
   * The scenarios beside the rules of an advisor.
   *
   * @param rules the folder from which the advisor's rules come
   * @throws jp.renkei.rulebase.RuleFaultsException with every fault of every scenario file, and
   *     with every rule that lacks scenarios
   */
  public static RuleScenarios read(Path rules, Advisor advisor) {
    ScenarioFaults faults = new ScenarioFaults();
    var files = RuleFolder.beside(rules, FOLDER, ENDING, faults::add);
    List<Scenario> scenarios = ScenarioReader.read(files, advisor, faults);
    faults.refuse();
    return new RuleScenarios(advisor, scenarios);
  }

  /** Runs all scenarios; a result for each rule, in order of the ids. */
  public List<Result> run() {
    List<Result> results = new ArrayList<>();
    for (Rule rule : advisor.rules().rules()) {
      List<Scenario> scenarios = of(rule);
      List<Failure> failures = new ArrayList<>();
      for (Scenario scenario : scenarios) {
        List<Text> differences = differences(rule, scenario, advisor);
        if (!differences.isEmpty()) {
          failures.add(
              new Failure(
                  scenario.file(),
                  scenario.line(),
                  scenario.kind().id(),
                  scenario.because(),
                  differences));
        }
      }
      results.add(new Result(rule.id(), scenarios.size(), failures));
    }
    return List.copyOf(results);
  }

  List<Scenario> all() {
    return all;
  }

  private List<Scenario> of(Rule rule) {
    return all.stream().filter(scenario -> scenario.rule().equals(rule.id())).toList();
  }

  /** In what a rule, as an advisor's rules conclude, differs from a scenario. */
  static List<Text> differences(Rule rule, Scenario scenario, Advisor advisor) {
    List<Record> answered = AnswerFacts.of(scenario.answers());
    List<Firing> firings = advisor.evaluate(answered).firings();
    List<Record> facts = new ArrayList<>(advisor.statedFacts());
    facts.addAll(answered);
    firings.forEach(firing -> facts.add(firing.conclusion()));
    List<Firing> own = firings.stream().filter(f -> f.rule().id().equals(rule.id())).toList();
    return ScenarioTrial.failures(scenario, rule, own, facts, advisor);
  }
}
