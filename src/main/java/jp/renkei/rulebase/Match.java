package jp.renkei.rulebase;

import java.util.Comparator;
import java.util.List;

/** A firing that can still be put in order: by rule, then by each premise in turn. */
record Match(int rule, List<Known> premises, Firing firing) {
  static final Comparator<Match> ORDER =
      Comparator.comparingInt(Match::rule).thenComparing(Match::comparePremises);

  private static int comparePremises(Match a, Match b) {
    for (int i = 0; i < a.premises.size(); i++) {
      int order = Known.compare(a.premises.get(i), b.premises.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
