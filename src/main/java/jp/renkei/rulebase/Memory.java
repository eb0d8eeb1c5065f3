package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts and matches that a session has met. Answers differ, but most of what follows from them
 * has followed before: it is looked up and not built anew, and is the very same object, which
 * whoever keeps something by firing finds at once.
 */
final class Memory {
  private static final Comparator<Known> BY_KEY = Comparator.comparing(known -> known.key);

  private final int most;
  private final Map<Record, Known> facts = new HashMap<>();
  private final Map<Record, Known> byIdentity = new IdentityHashMap<>();
  private final Map<Match, Match> matches = new HashMap<>();
  private final List<Known> fresh = new ArrayList<>();
  private List<Known> ordered = new ArrayList<>();

  /**
   * An empty memory.
   *
   * @param most facts and matches, each, from which on it forgets what does not hold
   */
  Memory(int most) {
    this.most = most;
  }

  /** The fact that equals a given one, if it was met before; else the given one from now on. */
  Known fact(Record fact) {
    Known known = facts.get(fact);
    if (known == null) {
      known = new Known(fact);
      keep(known);
      fresh.add(known);
    }
    return known;
  }

  private void keep(Known known) {
    facts.put(known.fact, known);
    byIdentity.put(known.fact, known);
  }

  /** What is known of an object that came from here. */
  Known same(Object fact) {
    return byIdentity.get(fact);
  }

  /** The match that equals a given one, if it was met before; else the given one, still open. */
  Match match(Match match) {
    Match before = matches.putIfAbsent(match, match);
    return before == null ? match : before;
  }

  /** Gives every fact its place, in which the order of two facts never changes. */
  void rank() {
    if (fresh.isEmpty()) {
      return;
    }
    fresh.sort(BY_KEY);
    List<Known> merged = new ArrayList<>(ordered.size() + fresh.size());
    int next = 0;
    for (Known old : ordered) {
      while (next < fresh.size() && BY_KEY.compare(fresh.get(next), old) < 0) {
        merged.add(fresh.get(next++));
      }
      merged.add(old);
    }
    merged.addAll(fresh.subList(next, fresh.size()));
    for (int i = 0; i < merged.size(); i++) {
      merged.get(i).rank(i);
    }
    ordered = merged;
    fresh.clear();
  }

  /** Keeps within bounds, between evaluations. */
  void settle(Collection<Match> standing) {
    if (facts.size() <= most && matches.size() <= most) {
      return;
    }
    ordered.removeIf(known -> !known.holds());
    facts.clear();
    byIdentity.clear();
    matches.clear();
    ordered.forEach(this::keep);
    standing.forEach(match -> matches.put(match, match));
  }

  /** How many facts and matches are kept. */
  int size() {
    return facts.size() + matches.size();
  }
}
