package jp.renkei.rulebase;

import java.util.List;

/** One line of a rule's {@code when}: a concept and what is asked of it. */
public sealed interface Condition {

  /** The fact type that the line names. */
  Class<? extends Record> type();

  /** What is asked of the fact, all of which must hold, in order. */
  List<Constraint> constraints();

  /** Some fact matches. */
  record Present(Class<? extends Record> type, List<Constraint> constraints) implements Condition {
    public Present {
      constraints = List.copyOf(constraints);
    }
  }

  /** No stated fact matches ({@code not}). */
  record Absent(Class<? extends Record> type, List<Constraint> constraints) implements Condition {
    public Absent {
      constraints = List.copyOf(constraints);
    }
  }
}
