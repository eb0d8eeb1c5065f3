package jp.renkei.advice;

import java.util.List;
import java.util.Optional;

/**
 * A university or research institute beside the institutions under study.
 *
 * @param answered whether it said what it has in place; else nothing is in place or missing
 * @param institutions all of them, the most alike first
 * @param peers the nearest of them, each with something in common; empty where nothing is known
 * @param regions the peers by region of the plot, the most frequent first
 * @param countries the peers by country or region, the most frequent first
 * @param cells the nine cells of the framework with the initiatives of each
 * @param gaps initiatives that others take and the organisation does not: those of most peers first
 * @param open the same, where it is not known whether the organisation takes them
 * @param nextSteps the gaps that most peers have closed and a recommendation backs
 */
public record PeerCheck(
    boolean answered,
    List<Peer> institutions,
    List<Peer> peers,
    List<Place> regions,
    List<Place> countries,
    List<Cell> cells,
    List<Gap> gaps,
    List<Gap> open,
    List<NextStep> nextSteps)
    implements Check {

  /** The actions that a step takes up, unless an earlier step has told them. */
  public List<String> missing(NextStep step) {
    List<String> told =
        nextSteps.subList(0, nextSteps.indexOf(step)).stream()
            .flatMap(earlier -> earlier.missing().stream())
            .toList();
    return step.missing().stream().filter(action -> !told.contains(action)).toList();
  }

  /**
   * One institution beside the organisation.
   *
   * @param shared initiatives of both
   * @param only initiatives of the institution alone
   * @param headings headings under which both do something, it is not said that it is the same
   * @param areas areas in which both work
   * @param likeness empty where the organisation did not say what it has in place
   */
  public record Peer(
      String institution,
      String country,
      String region,
      List<String> shared,
      List<String> only,
      List<String> headings,
      List<String> areas,
      Optional<Likeness> likeness) {}

  /** Which of the peers lie in a place. */
  public record Place(String place, List<String> institutions) {}

  /** One cell of the framework, without what is given to others and cannot be taken up. */
  public record Cell(String cell, List<Entry> initiatives) {

    /** How many initiatives of the cell the organisation has in place. */
    public long inPlace() {
      return initiatives.stream().filter(e -> e.state() == State.IN_PLACE).count();
    }

    /** The initiatives of the cell that peers take, those of most of them first. */
    public List<Entry> byPeers() {
      return initiatives.stream()
          .filter(e -> !e.peers().isEmpty())
          .sorted(java.util.Comparator.comparingInt((Entry e) -> -e.peers().size()))
          .toList();
    }
  }

  /** An initiative, whether it is in place, and the peers that take it. */
  public record Entry(String initiative, State state, List<String> peers) {}

  /**
   * An initiative that is not in place.
   *
   * @param institutions all that take it
   * @param peers those of them that are peers, the most alike first
   * @param example what one of them does
   */
  public record Gap(
      String initiative,
      String cell,
      List<String> institutions,
      List<String> peers,
      Example example) {}

  /** The entry of table A4-1 that says what an institution does. */
  public record Example(String institution, String statement) {}

  /** A gap that a recommendation asks to close, and the actions of it that closing takes up. */
  public record NextStep(
      Gap gap,
      String recommendation,
      String statement,
      Advice.Status status,
      List<String> missing) {}
}
