package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
  private final Memory memory;
  private List<Known> recent = new ArrayList<>();
  private List<Match> matches = new ArrayList<>();

  Inference(KieSession engine, List<Rule> rules, Set<String> silenced, Memory memory) {
    this.engine = engine;
    this.rules = rules;
    this.silenced = silenced;
    this.memory = memory;
    engine.setGlobal("inference", this);
  }

  /** Called by a rule that fires: its match is recorded, its conclusion known from now on. */
  public void conclude(RuleContext context, int number, Record conclusion) {
    Rule rule = rules.get(number);
    if (silenced.contains(rule.id())) {
      return;
    }
    List<Object> facts = context.getMatch().getObjects();
    Known[] premises = new Known[facts.size()];
    for (int i = 0; i < premises.length; i++) {
      premises[i] = memory.same(facts.get(i));
    }
    Match match = memory.match(new Match(number, premises));
    if (match.result() == null) {
      match.concludes(memory.fact(conclusion), rule);
    }
    insert(match.result());
    matches.add(match);
  }

  /** Facts from outside, each once. */
  void insert(Collection<? extends Record> facts) {
    facts.forEach(fact -> insert(memory.fact(fact)));
  }

  private void insert(Known known) {
    if (!known.holds()) {
      known.holds(engine.insert(known.fact));
      recent.add(known);
    }
  }

  /** All that fires now, in order. */
  List<Match> fire() {
    if (engine.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
      throw new IllegalStateException("rules fired more than " + MOST_FIRINGS + " times");
    }
    memory.rank();
    matches.sort(Match.ORDER);
    return matches;
  }

  /** What was inserted and concluded so far stays; what comes next can be taken back. */
  void begin() {
    recent = new ArrayList<>();
    matches = new ArrayList<>();
  }

  /** Takes back what was inserted and concluded since it began. */
  void takeBack() {
    for (Known known : recent) {
      engine.delete(known.takeBack());
    }
    if (engine.fireAllRules(1) != 0) {
      throw new IllegalStateException("a rule fired on what was taken back");
    }
  }
}
