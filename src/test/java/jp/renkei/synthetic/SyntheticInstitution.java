package jp.renkei.synthetic;

import java.util.List;

/**
 * An institution that exists only in a synthetic corpus.
 *
 * @param number from 0, in order of country
 * @param core the town's or founder's name in it
 * @param otherNames further names that mean this institution where its place does not say otherwise
 * @param city its seat; without a name where the vocabulary has no city of the country
 * @param identity what a reader needs to tell it from others
 */
record SyntheticInstitution(
    int number,
    String core,
    String kind,
    String name,
    List<String> otherNames,
    City city,
    Identity identity) {

  /** What tells an institution from those with a similar name. */
  enum Identity {
    /** No other name is within two letters of this one. */
    NAME,
    /** Another name is one letter away: a slip would make the one the other. */
    EXACT_NAME,
    /** Another country has an institution of that name: only the place tells them apart. */
    NAME_AND_PLACE
  }

  String country() {
    return city.country();
  }

  /** Identifier in the truth files. */
  String id() {
    return "S" + number;
  }
}
