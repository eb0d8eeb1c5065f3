package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of the names in one group are counted: the likeliest where it can be trusted, and beside it
 * other institutions of their own. A unit rolls up to its university, a system is not counted
 * beside its campus, an institute not beside the body that runs it: the signals say which of them
 * is the likelier.
 */
final class Selection {

  /** Into how many steps a probability is cut where it is a signal itself. */
  private static final int STEPS = 10;

  /**
   * What is counted, and what might be.
   *
   * @param counted from left to right
   * @param likeliest the name that the signals favour, whether it is counted or not
   */
  record Choice(List<Match> counted, Optional<Candidate> likeliest) {

    /** Whether a likely name was found and nothing tells whose it is. */
    boolean isUndecided() {
      return counted.isEmpty() && likeliest.filter(Candidate::isUndecided).isPresent();
    }
  }

  /** A candidate with its probability of being meant. */
  record Weighed(Candidate candidate, double share) {}

  static final Comparator<Weighed> LIKELIEST =
      Comparator.comparingDouble((Weighed weighed) -> -weighed.share)
          .thenComparingInt(weighed -> weighed.candidate.match().from())
          .thenComparingInt(weighed -> -weighed.candidate.match().words());

  private final NameIndex index;
  private final SignalTable table;
  private final int[] own;
  private final int[] rival;
  private final Thresholds thresholds = Thresholds.read();

  Selection(NameIndex index, SignalTable table) {
    this.index = index;
    this.table = table;
    String[] steps = IntStream.range(0, STEPS).mapToObj(String::valueOf).toArray(String[]::new);
    own = table.each("likely, tenths", steps);
    rival = table.each("rival likely, tenths", steps);
  }

  Choice select(List<Candidate> candidates) {
    List<Weighed> weighed = weighed(candidates);
    if (weighed.isEmpty() || weighed.getFirst().share < thresholds.likely()) {
      return new Choice(List.of(), Optional.empty());
    }
    Candidate likeliest = weighed.getFirst().candidate;
    List<Match> counted =
        likeliest.isUndecided() || table.trust(trustSignals(weighed)) < thresholds.trusted()
            ? List.of()
            : counted(weighed);
    return new Choice(counted, Optional.of(likeliest));
  }

  /** The likeliest first. */
  private List<Weighed> weighed(List<Candidate> candidates) {
    List<Weighed> weighed = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      weighed.add(new Weighed(candidate, table.choice(candidate.signals())));
    }
    weighed.sort(LIKELIEST);
    return weighed;
  }

  /** The likeliest candidate's signals, with how likely it is and how likely its best rival. */
  BitSet trustSignals(List<Weighed> weighed) {
    Weighed first = weighed.getFirst();
    BitSet signals = (BitSet) first.candidate.signals().clone();
    double next = 0;
    for (Weighed other : weighed) {
      if (other.candidate.match().organisation() != first.candidate.match().organisation()) {
        next = Math.max(next, other.share);
      }
    }
    signals.set(own[step(first.share)]);
    signals.set(rival[step(next)]);
    return signals;
  }

  private static int step(double share) {
    return Math.min(STEPS - 1, (int) (share * STEPS));
  }

  /** The likeliest, and what is as surely meant beside it. */
  private List<Match> counted(List<Weighed> weighed) {
    List<Candidate> counted = new ArrayList<>(2);
    counted.add(weighed.getFirst().candidate);
    for (Weighed other : weighed) {
      if (other.share >= thresholds.beside()
          && !other.candidate.isUndecided()
          && counted.stream().allMatch(one -> isBeside(one, other.candidate))) {
        counted.add(other.candidate);
      }
    }
    return counted.stream()
        .map(Candidate::match)
        .sorted(Comparator.comparingInt(Match::from))
        .toList();
  }

  /** Whether both are institutions of their own: no part of each other, and of one rank. */
  private boolean isBeside(Candidate one, Candidate other) {
    int mine = one.match().organisation();
    int its = other.match().organisation();
    return !one.overlaps(other)
        && mine != its
        && !index.isParent(mine, its)
        && !index.isParent(its, mine)
        && index.isUniversity(mine) == index.isUniversity(its);
  }
}
