package jp.renkei.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.rulebase.Conclusion;
import jp.renkei.rulebase.Condition;
import jp.renkei.rulebase.Constraint;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.Value;

/** A rule and the same rule with one thing changed, such as a maintainer may change by mistake. */
record RuleChange(String what, Rule rule, Rule changed) {

  /** Another word at each place of the conclusion, and the opposite polarity. */
  static List<RuleChange> ofConclusion(Rule rule) {
    List<RuleChange> changes = new ArrayList<>();
    List<Value> arguments = rule.conclusion().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      for (String word : otherWords(arguments.get(i))) {
        List<Value> others = new ArrayList<>(arguments);
        others.set(i, new Value.Literal(word));
        changes.add(concluding(rule, new Conclusion(rule.conclusion().type(), others)));
      }
    }
    return changes;
  }

  private static Set<String> otherWords(Value value) {
    Set<String> words = new TreeSet<>(Set.of("strong", "moderate", "weak"));
    if (value instanceof Value.Literal(String text)) {
      words.remove(text);
    }
    return words;
  }

  private static RuleChange concluding(Rule rule, Conclusion conclusion) {
    return new RuleChange(
        "concludes " + conclusion, rule, with(rule, rule.conditions(), conclusion));
  }

  /** Each constraint left out, and each condition whose variables nothing else needs. */
  static List<RuleChange> ofConditions(Rule rule) {
    List<RuleChange> changes = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      for (Constraint constraint : condition.constraints()) {
        if (!(constraint instanceof Constraint.Binding)) {
          changes.add(replacing(rule, condition, List.of(less(condition, constraint)), constraint));
        }
      }
      Rule without = with(rule, others(rule, condition), rule.conclusion());
      if (isWhole(without)) {
        changes.add(replacing(rule, condition, List.of(), condition));
      }
    }
    return changes;
  }

  private static RuleChange replacing(
      Rule rule, Condition condition, List<Condition> by, Object leftOut) {
    List<Condition> conditions =
        rule.conditions().stream()
            .flatMap(c -> c == condition ? by.stream() : Stream.of(c))
            .toList();
    return new RuleChange("without " + leftOut, rule, with(rule, conditions, rule.conclusion()));
  }

  private static List<Condition> others(Rule rule, Condition condition) {
    return rule.conditions().stream().filter(c -> c != condition).toList();
  }

  private static Condition less(Condition condition, Constraint constraint) {
    List<Constraint> others =
        condition.constraints().stream().filter(Predicate.not(constraint::equals)).toList();
    return switch (condition) {
      case Condition.Present present -> new Condition.Present(present.type(), others);
      case Condition.Absent absent -> new Condition.Absent(absent.type(), others);
    };
  }

  /** Whether every variable that the rule uses is bound in it, and some condition is left. */
  private static boolean isWhole(Rule rule) {
    Set<String> bound =
        constraints(rule)
            .filter(Constraint.Binding.class::isInstance)
            .map(constraint -> ((Constraint.Binding) constraint).variable())
            .collect(Collectors.toSet());
    Stream<Value> used =
        Stream.concat(
            rule.conclusion().arguments().stream(),
            constraints(rule)
                .filter(Constraint.Equal.class::isInstance)
                .map(constraint -> ((Constraint.Equal) constraint).value()));
    return !rule.premises().isEmpty()
        && bound.containsAll(slots(rule))
        && used.filter(Value.Variable.class::isInstance)
            .allMatch(value -> bound.contains(((Value.Variable) value).name()));
  }

  private static Set<String> slots(Rule rule) {
    return Pattern.compile("\\{(\\w+)}")
        .matcher(rule.sentence().ja() + rule.sentence().en() + rule.source())
        .results()
        .map(slot -> slot.group(1))
        .collect(Collectors.toSet());
  }

  private static Stream<Constraint> constraints(Rule rule) {
    return rule.conditions().stream().flatMap(condition -> condition.constraints().stream());
  }

  private static Rule with(Rule rule, List<Condition> conditions, Conclusion conclusion) {
    return new Rule(
        rule.id(),
        rule.name(),
        rule.sentence(),
        rule.source(),
        rule.file(),
        rule.line(),
        conditions,
        conclusion);
  }

  @Override
  public String toString() {
    return rule.id() + " " + what;
  }
}
