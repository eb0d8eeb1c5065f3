package jp.renkei.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Condition;
import jp.renkei.rulebase.Constraint;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.Value;

/**
 * Why a rule did not give a conclusion: it concludes something else, or one of its conditions was
 * met by no fact. Of several, the one that the rule reached last is told.
 */
final class Hindrance {

  private final List<Condition> conditions;
  private final Collection<? extends Record> facts;
  private int furthest;
  private Map<String, String> bound;

  private Hindrance(Rule rule, Collection<? extends Record> facts, Map<String, String> bound) {
    this.conditions = rule.conditions();
    this.facts = facts;
    this.bound = bound;
  }

  /**
   * Why the rule does not give the conclusion over these facts; empty where it does.
   *
   * @param facts all that is known: stated, answered and concluded
   */
  static Optional<Text> of(
      Rule rule, ExpectedConclusion expected, Collection<? extends Record> facts) {
    Optional<Map<String, String>> variables = variables(rule, expected);
    if (variables.isEmpty()) {
      String form = form(rule);
      return Optional.of(new Text(rule.id() + " の結論は " + form, rule.id() + " concludes " + form));
    }
    Hindrance hindrance = new Hindrance(rule, facts, variables.get());
    return hindrance.passes(0, variables.get()) ? Optional.empty() : Optional.of(hindrance.said());
  }

  /** What the rule's variables would be; empty where the rule can never give the conclusion. */
  static Optional<Map<String, String>> variables(Rule rule, ExpectedConclusion expected) {
    if (rule.conclusion().type() != expected.type()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < expected.arguments().size(); i++) {
      String wanted = expected.arguments().get(i);
      if (wanted.equals(ExpectedConclusion.ANY)) {
        continue;
      }
      boolean fits =
          switch (rule.conclusion().arguments().get(i)) {
            case Value.Literal(String text) -> text.equals(wanted);
            case Value.Variable(String name) ->
                wanted.equals(variables.merge(name, wanted, (old, more) -> old));
          };
      if (!fits) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  private boolean passes(int index, Map<String, String> variables) {
    if (index == conditions.size()) {
      return true;
    }
    if (index >= furthest) {
      furthest = index;
      bound = variables;
    }
    Condition condition = conditions.get(index);
    boolean met = false;
    for (Record fact : facts) {
      if (fact.getClass() == condition.type() && holds(condition, fact, variables)) {
        if (condition instanceof Condition.Absent) {
          return false;
        }
        met |= passes(index + 1, extended(condition, fact, variables));
      }
    }
    return met || condition instanceof Condition.Absent && passes(index + 1, variables);
  }

  private static boolean holds(Condition condition, Record fact, Map<String, String> variables) {
    return condition.constraints().stream().allMatch(c -> holds(c, fact, variables));
  }

  private static boolean holds(Constraint constraint, Record fact, Map<String, String> variables) {
    String value = Components.text(fact, constraint.field());
    return switch (constraint) {
      case Constraint.Binding(String variable, String field) ->
          value.equals(variables.getOrDefault(variable, value));
      case Constraint.Equal(String field, Value wanted) -> value.equals(text(wanted, variables));
      case Constraint.Different(String field, Value other) -> !value.equals(text(other, variables));
      case Constraint.OneOf(String field, List<String> texts) -> texts.contains(value);
      case Constraint.NoneOf(String field, List<String> texts) -> !texts.contains(value);
    };
  }

  private static String text(Value value, Map<String, String> variables) {
    return switch (value) {
      case Value.Literal(String text) -> text;
      case Value.Variable(String name) -> variables.getOrDefault(name, "$" + name);
    };
  }

  private static Map<String, String> extended(
      Condition condition, Record fact, Map<String, String> variables) {
    Map<String, String> more = new HashMap<>(variables);
    for (Constraint constraint : condition.constraints()) {
      if (constraint instanceof Constraint.Binding(String variable, String field)) {
        more.put(variable, Components.text(fact, field));
      }
    }
    return more;
  }

  private Text said() {
    Condition condition = conditions.get(furthest);
    String shown = shown(condition);
    return condition instanceof Condition.Present
        ? new Text("当てはまる事実がない：" + shown, "no fact meets: " + shown)
        : new Text("あってはならない事実がある：" + shown, "a fact stands against it: " + shown);
  }

  /** A condition with the values that its variables have by then. */
  private String shown(Condition condition) {
    List<String> parts = new ArrayList<>();
    for (Constraint constraint : condition.constraints()) {
      switch (constraint) {
        case Constraint.Binding(String variable, String field) -> {
          if (bound.containsKey(variable)) {
            parts.add(field + " == " + bound.get(variable));
          }
        }
        case Constraint.Equal(String field, Value value) ->
            parts.add(field + " == " + text(value, bound));
        case Constraint.Different(String field, Value value) ->
            parts.add(field + " != " + text(value, bound));
        case Constraint.OneOf(String field, List<String> texts) ->
            parts.add(field + " in (" + String.join(", ", texts) + ")");
        case Constraint.NoneOf(String field, List<String> texts) ->
            parts.add(field + " not in (" + String.join(", ", texts) + ")");
      }
    }
    return condition.type().getSimpleName() + "(" + String.join(", ", parts) + ")";
  }

  /** The rule's conclusion as it writes it. */
  static String form(Rule rule) {
    List<String> arguments =
        rule.conclusion().arguments().stream().map(value -> text(value, Map.of())).toList();
    return rule.conclusion().type().getSimpleName() + "(" + String.join(", ", arguments) + ")";
  }
}
