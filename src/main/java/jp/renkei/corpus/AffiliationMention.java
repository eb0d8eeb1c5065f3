package jp.renkei.corpus;

import java.util.List;

/**
 * One affiliation as one authorship states it.
 *
 * @param text the string as exported, entities decoded, never empty
 * @param evidence what the database made of it; empty for IEEE Xplore and ACM
 */
public record AffiliationMention(String text, List<ResolvedInstitution> evidence) {

  public AffiliationMention {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an affiliation without text is no affiliation");
    }
    evidence = List.copyOf(evidence);
  }

  /** An affiliation of which the database says no more than the string. */
  public static AffiliationMention of(String text) {
    return new AffiliationMention(text, List.of());
  }
}
