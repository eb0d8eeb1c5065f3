package jp.renkei.rulebase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules mean, said as plainly as possible: nested loops over all facts, again and again until
 * nothing new fires. Knows the rules' tree only, and nothing of the engine; shares no code with it.
 */
public final class NaiveEvaluator {
  private final List<Rule> rules;
  private final Map<Class<?>, Map<Record, Map<String, String>>> facts = new HashMap<>();
  private final Set<Firing> firings = new LinkedHashSet<>();

  private NaiveEvaluator(List<Rule> rules) {
    this.rules = rules;
  }

  /** All firings of the rules over stated facts and answers together, in no particular order. */
  public static Set<Firing> evaluate(List<Rule> rules, Collection<? extends Record> facts) {
    NaiveEvaluator evaluator = new NaiveEvaluator(rules);
    facts.forEach(evaluator::add);
    int before;
    do {
      before = evaluator.firings.size();
      List.copyOf(evaluator.rules).forEach(evaluator::fire);
    } while (evaluator.firings.size() > before);
    return evaluator.firings;
  }

  private void add(Record fact) {
    facts
        .computeIfAbsent(fact.getClass(), type -> new LinkedHashMap<>())
        .computeIfAbsent(fact, NaiveEvaluator::read);
  }

  private void fire(Rule rule) {
    List<Firing> found = new ArrayList<>();
    match(rule, 0, Map.of(), List.of(), found);
    firings.addAll(found);
    found.forEach(firing -> add(firing.conclusion()));
  }

  private void match(
      Rule rule,
      int index,
      Map<String, String> variables,
      List<Record> premises,
      List<Firing> found) {
    if (index == rule.conditions().size()) {
      found.add(new Firing(rule, premises, conclusion(rule.conclusion(), variables)));
      return;
    }
    Condition condition = rule.conditions().get(index);
    boolean any = false;
    for (var entry : facts.getOrDefault(condition.type(), Map.of()).entrySet()) {
      Map<String, String> fact = entry.getValue();
      if (condition.constraints().stream().allMatch(c -> holds(c, fact, variables))) {
        any = true;
        if (condition instanceof Condition.Present) {
          List<Record> longer = new ArrayList<>(premises);
          longer.add(entry.getKey());
          match(rule, index + 1, bound(condition, fact, variables), longer, found);
        }
      }
    }
    if (condition instanceof Condition.Absent && !any) {
      match(rule, index + 1, variables, premises, found);
    }
  }

  /** The variables of earlier conditions and of this one. */
  private static Map<String, String> bound(
      Condition condition, Map<String, String> fact, Map<String, String> variables) {
    Map<String, String> more = new HashMap<>(variables);
    for (Constraint constraint : condition.constraints()) {
      if (constraint instanceof Constraint.Binding binding) {
        more.put(binding.variable(), fact.get(binding.field()));
      }
    }
    return more;
  }

  private static boolean holds(
      Constraint constraint, Map<String, String> fact, Map<String, String> variables) {
    String value = fact.get(constraint.field());
    if (constraint instanceof Constraint.Binding) {
      return true;
    } else if (constraint instanceof Constraint.Equal equal) {
      return value.equals(valueOf(equal.value(), variables));
    } else if (constraint instanceof Constraint.Different different) {
      return !value.equals(valueOf(different.value(), variables));
    } else if (constraint instanceof Constraint.OneOf oneOf) {
      return oneOf.texts().contains(value);
    } else if (constraint instanceof Constraint.NoneOf noneOf) {
      return !noneOf.texts().contains(value);
    }
    throw new IllegalStateException("a constraint of a kind unknown here: " + constraint);
  }

  private static Record conclusion(Conclusion conclusion, Map<String, String> variables) {
    Object[] values =
        conclusion.arguments().stream().map(value -> valueOf(value, variables)).toArray();
    try {
      return (Record) conclusion.type().getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot conclude " + conclusion, e);
    }
  }

  private static String valueOf(Value value, Map<String, String> variables) {
    return value instanceof Value.Literal literal
        ? literal.text()
        : variables.get(((Value.Variable) value).name());
  }

  private static Map<String, String> read(Record fact) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        values.put(component.getName(), (String) component.getAccessor().invoke(fact));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + fact, e);
    }
    return values;
  }
}
