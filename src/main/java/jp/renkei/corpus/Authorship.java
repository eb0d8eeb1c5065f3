package jp.renkei.corpus;

import java.util.List;

/**
 * An author of a paper with the affiliations the paper gives for the author.
 *
 * @param author the name as the record spells it; empty where an affiliation belongs to no one
 *     named
 * @param affiliations in the order of the record; empty where they are unknown
 */
public record Authorship(String author, List<AffiliationMention> affiliations) {

  public Authorship {
    affiliations = List.copyOf(affiliations);
  }
}
