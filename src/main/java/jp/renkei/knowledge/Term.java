package jp.renkei.knowledge;

import java.util.List;

/**
 * One individual of the ontology, term or statement, as the rest of the house sees it.
 *
 * @param curie its name, {@code region:hub}
 * @param kind the part before the colon
 * @param id the part after it: the contract's identifier
 * @param sources where it rests, as printed: {@code 図表 5-1}, {@code 2.4.3}
 * @param period CURIE of the time it describes, empty where it has none
 */
public record Term(
    String curie,
    String kind,
    String id,
    Text label,
    Text definition,
    List<String> sources,
    String period) {

  public Term {
    if (!curie.equals(kind + ":" + id)) {
      throw new IllegalArgumentException(curie + " is not " + kind + ":" + id);
    }
    sources = List.copyOf(sources);
  }
}
