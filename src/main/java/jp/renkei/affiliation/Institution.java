package jp.renkei.affiliation;

/**
 * An organisation that affiliations are counted for.
 *
 * @param id the survey's short name, else the nine characters of the ROR id, else an id of our own
 *     made of the folded name and the country, the same in every build
 * @param name as the registry or the commonest spelling shows it
 * @param country ISO 3166-1 alpha-2, or empty where the country is unknown
 */
public record Institution(String id, String name, String country) {

  /** Refuses an institution without id. */
  public Institution {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an institution needs an id: " + name);
    }
  }
}
