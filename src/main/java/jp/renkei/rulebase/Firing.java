package jp.renkei.rulebase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule that fired: the facts that it rested on and what it concluded.
 *
 * @param premises one fact for each of {@link Rule#premises()}, in that order
 */
public record Firing(Rule rule, List<Record> premises, Record conclusion) {
  public Firing {
    premises = List.copyOf(premises);
  }

  /** What each variable of the rule was bound to, by its name without the dollar sign. */
  public Map<String, String> slots() {
    Map<String, String> slots = new TreeMap<>();
    List<Condition> conditions = rule.premises();
    for (int i = 0; i < conditions.size(); i++) {
      for (Constraint constraint : conditions.get(i).constraints()) {
        if (constraint instanceof Constraint.Binding binding) {
          slots.put(binding.variable(), Fields.value(premises.get(i), binding.field()));
        }
      }
    }
    return slots;
  }
}
