package jp.renkei.rulebase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule that fired: the facts that it rested on and what it concluded. Equal firings are equal in
 * all three; a session gives the same object for the same firing as long as it remembers it.
 */
public final class Firing {
  private final Rule rule;
  private final List<Record> premises;
  private final Record conclusion;
  private final int hash;

  /**
   * A firing.
   *
   * @param premises one fact for each of {@link Rule#premises()}, in that order
   */
  public Firing(Rule rule, List<Record> premises, Record conclusion) {
    this.rule = rule;
    this.premises = List.copyOf(premises);
    this.conclusion = conclusion;
    this.hash = 31 * (31 * rule.hashCode() + this.premises.hashCode()) + conclusion.hashCode();
  }

  public Rule rule() {
    return rule;
  }

  public List<Record> premises() {
    return premises;
  }

  public Record conclusion() {
    return conclusion;
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

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Firing firing
            && hash == firing.hash
            && rule.equals(firing.rule)
            && premises.equals(firing.premises)
            && conclusion.equals(firing.conclusion);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return rule.id() + " " + premises + " gives " + conclusion;
  }
}
