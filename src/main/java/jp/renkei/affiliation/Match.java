package jp.renkei.affiliation;

/**
 * A name of the registry found in a string.
 *
 * @param from first word
 * @param to the word after the last
 * @param organisation its number in the index
 * @param kind how the organisation bears the name
 * @param cover how much of its part of the string the name takes
 * @param agreement what the string's place says of the organisation's home
 * @param rarity the lowest share of organisations that one of the name's words has
 */
record Match(
    int from,
    int to,
    int organisation,
    NameIndex.Kind kind,
    Cover cover,
    Agreement agreement,
    double rarity,
    Step step) {

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
}
