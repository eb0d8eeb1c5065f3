package jp.renkei.affiliation;

import java.util.BitSet;
import java.util.List;

/**
 * What one string says, before names that no registry knows are brought together.
 *
 * @param found the institutions, none twice; universities first, each in the order of the string
 * @param universities how many of them are universities
 * @param institutionStep how the first of them was found
 * @param countries none where unknown
 * @param countryStep how the first was found
 */
record Decision(
    List<Found> found, int universities, Step institutionStep, BitSet countries, Step countryStep) {

  /** Whether the first stands for the string: it is the only one, or the only university. */
  boolean hasPrincipal() {
    return found.size() == 1 || universities == 1;
  }

  /** An institution: the registry's, or one by name. */
  sealed interface Found {}

  /**
   * An organisation of the registry.
   *
   * @param organisation its number in the index
   */
  record Registered(int organisation) implements Found {}

  /**
   * A name that no registry knows.
   *
   * @param spelling how it is compared, and where it is
   * @param placing what its country rests on
   * @param town the city after it, or empty
   * @param shown as the string writes it, with the town where the name alone does not tell which
   * @param shorter keys of what it may be if that is known elsewhere
   */
  record Named(
      SpellingClusters.Spelling spelling,
      Placing placing,
      String town,
      String shown,
      List<String> shorter)
      implements Found {

    /** What a country rests on. */
    enum Placing {
      /** A place that the string names, or the home of a known institution; or no country. */
      SAID,
      /** A place inside the name, which may be a namesake of the name's word. */
      GUESSED
    }
  }
}
