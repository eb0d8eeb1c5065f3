package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What a session knows and what fired in it. Public only for compiled rules, whose one call is
 * {@link #conclude}; nothing else should use it.
 */
public final class Inference {
  private static final int MOST_FIRINGS = 100_000;

  private final KieSession engine;
  private final List<Rule> rules;
  private final Set<String> silenced;
  private final Map<Record, Known> concluded = new HashMap<>();
  private final Map<Record, Known> known = new IdentityHashMap<>();
  private List<Known> recent = new ArrayList<>();
  private List<Match> matches = new ArrayList<>();
  private int era;

  Inference(KieSession engine, List<Rule> rules, Set<String> silenced) {
    this.engine = engine;
    this.rules = rules;
    this.silenced = silenced;
    engine.setGlobal("inference", this);
  }

  /** Called by a rule that fires: its match is recorded, its conclusion known from now on. */
  public void conclude(RuleContext context, int number, Record conclusion) {
    Rule rule = rules.get(number);
    if (silenced.contains(rule.id())) {
      return;
    }
    List<Known> premises = new ArrayList<>();
    for (Object fact : context.getMatch().getObjects()) {
      premises.add(known.get(fact));
    }
    Known result = concluded.get(conclusion);
    if (result == null) {
      result = insert(conclusion);
      concluded.put(conclusion, result);
    }
    List<Record> facts = premises.stream().map(premise -> premise.fact).toList();
    matches.add(new Match(number, premises, new Firing(rule, facts, result.fact)));
  }

  /** Facts from outside, each once. */
  void insert(Collection<? extends Record> facts) {
    facts.forEach(this::insert);
  }

  private Known insert(Record fact) {
    Known inserted = new Known(fact, engine.insert(fact), era);
    known.put(fact, inserted);
    recent.add(inserted);
    return inserted;
  }

  /** All that fires now, in order. */
  List<Match> fire() {
    if (engine.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
      throw new IllegalStateException("rules fired more than " + MOST_FIRINGS + " times");
    }
    recent.sort(Comparator.comparing(Known::key));
    for (int i = 0; i < recent.size(); i++) {
      recent.get(i).rank(i);
    }
    matches.sort(Match.ORDER);
    return matches;
  }

  /** What was inserted and concluded so far stays; what comes next can be taken back. */
  void begin() {
    era++;
    recent = new ArrayList<>();
    matches = new ArrayList<>();
  }

  /** Takes back what was inserted and concluded since it began. */
  void takeBack() {
    for (Known fact : recent) {
      engine.delete(fact.handle);
      known.remove(fact.fact);
      concluded.remove(fact.fact);
    }
    if (engine.fireAllRules(1) != 0) {
      throw new IllegalStateException("a rule fired on what was taken back");
    }
  }
}
