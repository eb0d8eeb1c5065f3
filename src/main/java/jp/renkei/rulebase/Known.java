package jp.renkei.rulebase;

import org.kie.api.runtime.rule.FactHandle;

/**
 * A fact that a session has met, whether it holds now or not, with its place among all others, so
 * that firings can be put in order without comparing texts.
 */
final class Known {
  final Record fact;
  final String key;
  private FactHandle handle;
  private int rank;

  Known(Record fact) {
    this.fact = fact;
    this.key = Fields.key(fact);
  }

  boolean holds() {
    return handle != null;
  }

  void holds(FactHandle inserted) {
    handle = inserted;
  }

  /** The engine's name for the fact, which it holds no longer. */
  FactHandle takeBack() {
    FactHandle inserted = handle;
    handle = null;
    return inserted;
  }

  int rank() {
    return rank;
  }

  void rank(int place) {
    rank = place;
  }
}
