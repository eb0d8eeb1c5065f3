package jp.renkei.affiliation;

/**
 * A town as a string names it.
 *
 * @param key the words that it is compared by, in order; empty for none
 * @param from first token
 * @param to the token after the last
 */
record Town(String key, int from, int to) {

  static final Town NONE = new Town("", 0, 0);

  boolean isNone() {
    return key.isEmpty();
  }
}
