package jp.renkei.advice;

/** Names of what may be judged: a kind and an identifier. */
final class Candidates {

  static final String REGION = "region:";
  static final String COUNTRY = "country:";
  static final String ANY_COUNTRY = "country:any";

  private Candidates() {}

  static String local(String curie) {
    return curie.substring(curie.indexOf(':') + 1);
  }

  static String kind(String curie) {
    return curie.substring(0, curie.indexOf(':'));
  }
}
