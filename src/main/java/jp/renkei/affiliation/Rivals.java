package jp.renkei.affiliation;

import static jp.renkei.affiliation.SignalTable.words;

import java.util.List;

/**
 * What the other names of a string say of one: it stands inside a longer one, beside a whole or a
 * part of its bearer, before or after a university, a hospital or another institution. Only names
 * that the strict rules take by themselves count as others.
 */
final class Rivals {

  /** What kinds of institutions compete for an affiliation. */
  private enum Sort {
    UNIVERSITY,
    HOSPITAL,
    OTHER
  }

  private final NameIndex index;
  private final Signals signals;
  private final int insideLonger;
  private final int insideTaken;
  private final int insideTied;
  private final int[] universityInside;
  private final int[] holds;
  private final int overlaps;
  private final int twice;
  private final int samePart;
  private final int[][] after;
  private final int[][] before;
  private final int[][] whole;
  private final int[][] parts;
  private final int[][] strangers;

  Rivals(SignalTable table, NameIndex index, Signals signals) {
    this.index = index;
    this.signals = signals;
    String[] sorts = words(Sort.values());
    insideLonger = table.number("inside a longer name");
    insideTaken = table.number("inside a name taken");
    insideTied = table.number("inside an undecided name");
    universityInside = table.each("university inside the name of", sorts);
    holds = table.each("holds the name of", sorts);
    overlaps = table.number("overlaps a name taken");
    twice = table.number("named twice");
    samePart = table.number("another in its part");
    after = table.pairs("this", sorts, "after", sorts);
    before = table.pairs("this", sorts, "before", sorts);
    whole = table.pairs("this", sorts, "part of", sorts);
    parts = table.pairs("this", sorts, "whole of", sorts);
    strangers = table.pairs("this", sorts, "beside unrelated", sorts);
  }

  /** Adds to each candidate what the others say. */
  void compare(Tokens tokens, List<Candidate> candidates) {
    for (Candidate one : candidates) {
      for (Candidate other : candidates) {
        if (one != other) {
          compare(tokens, one, other);
        }
      }
    }
  }

  private void compare(Tokens tokens, Candidate one, Candidate other) {
    boolean same = one.match().organisation() == other.match().organisation();
    boolean taken = signals.isAccepted(other);
    if (other.holds(one)) {
      inside(one, other, taken);
    } else if (one.holds(other)) {
      if (taken && !same) {
        one.signals().set(holds[sort(other)]);
      }
    } else if (one.overlaps(other)) {
      one.signals().set(overlaps, taken || one.signals().get(overlaps));
    } else if (taken && same) {
      one.signals().set(twice);
    } else if (taken) {
      beside(tokens, one, other);
    }
  }

  private void inside(Candidate one, Candidate other, boolean taken) {
    one.signals().set(insideLonger);
    if (other.isUndecided()) {
      one.signals().set(insideTied);
    }
    if (taken) {
      one.signals().set(insideTaken);
      if (sort(one) == Sort.UNIVERSITY.ordinal()) {
        one.signals().set(universityInside[sort(other)]);
      }
    }
  }

  private void beside(Tokens tokens, Candidate one, Candidate other) {
    int mine = one.match().organisation();
    int its = other.match().organisation();
    int own = sort(one);
    int rival = sort(other);
    boolean follows = other.match().from() < one.match().from();
    one.signals().set((follows ? after : before)[own][rival]);
    int[][] relation =
        index.isParent(its, mine) ? whole : index.isParent(mine, its) ? parts : strangers;
    one.signals().set(relation[own][rival]);
    if (tokens.wordPart(one.match().from()) == tokens.wordPart(other.match().from())) {
      one.signals().set(samePart);
    }
  }

  private int sort(Candidate candidate) {
    int organisation = candidate.match().organisation();
    return (index.isUniversity(organisation)
            ? Sort.UNIVERSITY
            : index.isHospital(organisation) ? Sort.HOSPITAL : Sort.OTHER)
        .ordinal();
  }
}
