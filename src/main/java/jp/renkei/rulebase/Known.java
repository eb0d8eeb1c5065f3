package jp.renkei.rulebase;

import org.kie.api.runtime.rule.FactHandle;

/**
 * A fact in a session, with its place among the facts that came with it, so that firings can be put
 * in order without comparing texts.
 */
final class Known {
  final Record fact;
  final FactHandle handle;

  /** Facts of one era have been ranked together; those of different eras compare by their keys. */
  private final int era;

  private String key;
  private int rank;

  Known(Record fact, FactHandle handle, int era) {
    this.fact = fact;
    this.handle = handle;
    this.era = era;
  }

  String key() {
    if (key == null) {
      key = Fields.key(fact);
    }
    return key;
  }

  void rank(int rank) {
    this.rank = rank;
  }

  /** Order of two facts of one type. */
  static int compare(Known a, Known b) {
    if (a == b) {
      return 0;
    }
    return a.era == b.era ? Integer.compare(a.rank, b.rank) : a.key().compareTo(b.key());
  }
}
