package jp.renkei.rulebase;

import java.util.List;

/** Everything that fired for one set of answers, ordered by rule id, then by premises. */
public record Evaluation(List<Firing> firings) {
  public Evaluation {
    firings = List.copyOf(firings);
  }
}
