package jp.renkei.affiliation;

import java.util.BitSet;

/**
 * A name of the registry found in a string.
 *
 * @param from first word
 * @param to the word after the last
 * @param organisation its number in the index, or {@link #SEVERAL}
 * @param kind how the organisation bears the name
 * @param cover how much of its part of the string the name takes
 * @param agreement what the string's place says of the organisation's home
 * @param rarity the lowest share of organisations that one of the name's words has, 0..1
 * @param step how it was found
 * @param homes the countries of all that bear the name where the string is
 */
record Match(
    int from,
    int to,
    int organisation,
    NameIndex.Kind kind,
    Cover cover,
    Agreement agreement,
    double rarity,
    Step step,
    BitSet homes) {

  /** Several organisations bear the name and nothing decides between them. */
  static final int SEVERAL = -1;

  enum Cover {
    WHOLE,
    PREFIX,
    SUFFIX,
    INSIDE
  }

  enum Agreement {
    CITY,
    COUNTRY,
    UNKNOWN,
    CONFLICT
  }

  int words() {
    return to - from;
  }

  /** The same place in the string, another organisation or step. */
  Match as(int other, Step by) {
    return new Match(from, to, other, kind, cover, agreement, rarity, by, homes);
  }
}
