package jp.renkei.synthetic;

/**
 * A large city with the state it lies in.
 *
 * @param country ISO 3166-1 alpha-2
 * @param state empty where the country has none that strings give
 * @param stateCode postal code of the state, or empty
 * @param ambiguous whether the name stands for a place in another country too
 */
record City(String country, String name, String state, String stateCode, boolean ambiguous) {

  /** Whether the name alone says the country. */
  boolean decides() {
    return !name.isEmpty() && !ambiguous;
  }
}
