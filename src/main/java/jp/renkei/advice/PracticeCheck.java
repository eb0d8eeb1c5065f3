package jp.renkei.advice;

import java.util.List;

/**
 * A company beside the practices of those interviewed.
 *
 * @param answered whether it said what it has in place
 * @param practices those first that are not in place and answer a problem which it named
 * @param cells the nine cells of the framework with their practices in the order of the survey
 */
public record PracticeCheck(boolean answered, List<Practice> practices, List<Cell> cells)
    implements Check {

  /**
   * A practice of those interviewed.
   *
   * @param answers the directions that it answers
   * @param remarks what those interviewed said of it
   */
  public record Practice(
      String practice, String cell, State state, List<Answered> answers, List<String> remarks) {

    /** Whether it would answer a problem that the organisation named. */
    public boolean needed() {
      return state != State.IN_PLACE && answers.stream().anyMatch(Answered::isNamed);
    }
  }

  /** A direction that a practice answers, why, and whether its problem was named. */
  public record Answered(String direction, String statement, Challenge challenge) {
    boolean isNamed() {
      return challenge == Challenge.NAMED;
    }
  }

  /** Whether an organisation has a problem. */
  public enum Challenge {
    NAMED,
    NOT_NAMED,
    OPEN;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** One cell of the framework. */
  public record Cell(String cell, List<Practice> practices) {

    /** How many practices of the cell are in place. */
    public long inPlace() {
      return practices.stream().filter(p -> p.state() == State.IN_PLACE).count();
    }
  }
}
