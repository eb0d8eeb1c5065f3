package jp.renkei.affiliation;

import java.util.BitSet;

/**
 * A name of the registry found in a string, before it is decided whether it is meant.
 *
 * @param match where it is and whose
 * @param form how the string writes it
 * @param standing how its bearer was told from others of the name
 * @param size how its bearer compares with others of the name
 * @param bearers how many organisations of the countries in question bear the name
 * @param abroad how many bear it elsewhere
 * @param signals what speaks for and against it
 */
record Candidate(
    Match match, Form form, Standing standing, Size size, int bearers, int abroad, BitSet signals) {

  /** How the string writes the name. */
  enum Form {
    NAME,
    LABEL,
    ALIAS,
    ACRONYM,
    ORDER
  }

  /** How the bearer was told from the others. */
  enum Standing {
    SOLE,
    BEST,
    TIED,
    SYSTEM
  }

  /** By relations to other organisations, the only sign of size in the registry. */
  enum Size {
    FAR_LARGEST,
    LARGEST,
    EQUAL,
    SMALLER
  }

  /** Whether nothing tells the bearer from others; one that outshines the rest is told by that. */
  boolean isUndecided() {
    return standing == Standing.TIED && size != Size.FAR_LARGEST || standing == Standing.SYSTEM;
  }

  boolean overlaps(Candidate other) {
    return match.from() < other.match.to() && other.match.from() < match.to();
  }

  boolean holds(Candidate other) {
    return match.from() <= other.match.from()
        && other.match.to() <= match.to()
        && match.words() > other.match.words();
  }
}
