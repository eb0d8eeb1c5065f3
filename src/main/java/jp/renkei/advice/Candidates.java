package jp.renkei.advice;

import java.util.List;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Term;

/** Names of what may be judged: a kind and an identifier. */
final class Candidates {

  static final String REGION = "region:";
  static final String COUNTRY = "country:";
  static final String INSTITUTION = "institution:";

  /** The word for "whichever it is", as projections write it. */
  static final String ANY = "any";

  static final String ANY_COUNTRY = COUNTRY + ANY;

  private Candidates() {}

  /** Every candidate of a kind, in the order of the ontology. */
  static List<String> of(Knowledge knowledge, String kind) {
    return knowledge.kind(kind).stream().map(Term::curie).toList();
  }

  static String local(String curie) {
    return curie.substring(curie.indexOf(':') + 1);
  }

  static String kind(String curie) {
    return curie.substring(0, curie.indexOf(':'));
  }
}
