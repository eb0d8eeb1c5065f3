package jp.renkei.advice;

import jp.renkei.advice.fact.Chosen;
import jp.renkei.rulebase.Firing;

/**
 * One reason for or against a candidate: a rule that fired, with the facts it rests on.
 *
 * @param speaksFor whether it speaks for the candidate; otherwise against
 */
public record Ground(boolean speaksFor, Strength strength, Firing firing) {

  private static final String PRACTICES = "practices";

  boolean strongFor() {
    return speaksFor && strength == Strength.STRONG;
  }

  boolean strongAgainst() {
    return !speaksFor && strength == Strength.STRONG;
  }

  /** Whether it says that something is in place already, which leaves less to do. */
  public boolean isInPlace() {
    return !speaksFor
        && premise(Chosen.class).filter(c -> c.question().equals(PRACTICES)).isPresent();
  }

  /** Whether the ground rests on this very statement. */
  public boolean sameSource(String statement) {
    return firing.slots().containsValue(statement);
  }

  /** The premise of a type, if the ground rests on one. */
  <T extends Record> java.util.Optional<T> premise(Class<T> type) {
    for (Record premise : firing.premises()) {
      if (type.isInstance(premise)) {
        return java.util.Optional.of(type.cast(premise));
      }
    }
    return java.util.Optional.empty();
  }
}
