package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;

/**
 * Rules at work over the stated facts; asked as often as wished, by one thread at a time. What
 * fires from stated facts alone has fired once and stands; an evaluation leaves nothing behind.
 * After any exception the session is closed, as nobody knows what it still holds.
 */
public final class Session implements AutoCloseable {

  /** Facts and matches remembered, each some 300 bytes; the survey's stay far below. */
  static final int MOST_REMEMBERED = 20_000;

  private final KieSession engine;
  private final FactTypes types;
  private final Memory memory;
  private final Inference inference;
  private final List<Match> standing;
  private final long facts;
  private boolean closed;

  Session(
      KieSession engine,
      List<Rule> rules,
      Set<String> silenced,
      FactTypes types,
      Collection<? extends Record> stated,
      int most) {
    this.engine = engine;
    this.types = types;
    this.memory = new Memory(most);
    this.inference = new Inference(engine, rules, silenced, memory);
    try {
      inference.insert(accepted(stated, types.stated(), "stated"));
      this.standing = inference.fire();
      this.facts = engine.getFactCount();
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /**
   * What fires when these answers are given, standing firings included.
   *
   * @throws IllegalArgumentException when an answer is of no answer type, or lacks a value
   * @throws IllegalStateException when the session is closed
   */
  public Evaluation evaluate(Collection<? extends Record> answers) {
    if (closed) {
      throw new IllegalStateException("this session is closed");
    }
    try {
      inference.begin();
      inference.insert(accepted(answers, types.answers(), "answer"));
      List<Firing> firings = merged(inference.fire());
      inference.takeBack();
      if (engine.getFactCount() != facts) {
        throw new IllegalStateException("an evaluation left facts behind");
      }
      memory.settle(standing);
      return new Evaluation(firings);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** How many facts and matches are remembered. */
  int remembered() {
    return memory.size();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      engine.dispose();
    }
  }

  /** Facts count once, however often they are given. */
  private static Set<Record> accepted(
      Collection<? extends Record> facts, Set<Class<? extends Record>> allowed, String kind) {
    Set<Record> accepted = new LinkedHashSet<>();
    for (Record fact : facts) {
      if (!allowed.contains(fact.getClass())) {
        throw new IllegalArgumentException(
            fact.getClass().getSimpleName() + " is no " + kind + " type");
      }
      Fields.requireValues(fact);
      accepted.add(fact);
    }
    return accepted;
  }

  /** Two ordered lists as one. */
  private List<Firing> merged(List<Match> fresh) {
    List<Firing> firings = new ArrayList<>(standing.size() + fresh.size());
    int old = 0;
    for (Match match : fresh) {
      while (old < standing.size() && Match.ORDER.compare(standing.get(old), match) < 0) {
        firings.add(standing.get(old++).firing());
      }
      firings.add(match.firing());
    }
    standing.subList(old, standing.size()).forEach(match -> firings.add(match.firing()));
    return firings;
  }
}
