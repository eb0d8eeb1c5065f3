package jp.renkei.advice;

/** Names of what may be judged: a kind and an identifier. */
final class Candidates {

  static final String REGION = "region:";
  static final String COUNTRY = "country:";

  /** The word for "whichever it is", as projections write it. */
  static final String ANY = "any";

  static final String ANY_COUNTRY = COUNTRY + ANY;

  private Candidates() {}

  static String local(String curie) {
    return curie.substring(curie.indexOf(':') + 1);
  }

  static String kind(String curie) {
    return curie.substring(0, curie.indexOf(':'));
  }
}
