package jp.renkei.rulebase;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A rule and the facts that meet its conditions; two are equal when rule and facts are the same.
 * What follows from it is kept with it: it never changes.
 */
final class Match {

  /** By rule, then by each premise in turn. */
  static final Comparator<Match> ORDER = Match::compare;

  private final int rule;
  private final Known[] premises;
  private final int hash;
  private Known result;
  private Firing firing;

  Match(int rule, Known[] premises) {
    this.rule = rule;
    this.premises = premises;
    this.hash = 31 * Arrays.hashCode(premises) + rule;
  }

  /** What the rule concludes from these facts. */
  void concludes(Known conclusion, Rule of) {
    Record[] facts = new Record[premises.length];
    Arrays.setAll(facts, i -> premises[i].fact);
    result = conclusion;
    firing = new Firing(of, Arrays.asList(facts), conclusion.fact);
  }

  Known result() {
    return result;
  }

  Firing firing() {
    return firing;
  }

  private static int compare(Match a, Match b) {
    int order = Integer.compare(a.rule, b.rule);
    for (int i = 0; order == 0 && i < a.premises.length; i++) {
      order = Integer.compare(a.premises[i].rank(), b.premises[i].rank());
    }
    return order;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Match match
            && rule == match.rule
            && Arrays.equals(premises, match.premises);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
