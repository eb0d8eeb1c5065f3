package jp.renkei.affiliation;

import java.util.List;

/**
 * A row of the registry.
 *
 * @param ror the nine characters of the ROR id
 * @param name as the registry shows it
 * @param country ISO 3166-1 alpha-2
 * @param city or empty
 * @param subdivision state or province, or empty
 * @param types education, funder, healthcare, …
 * @param status active, inactive or withdrawn
 * @param labels the name in other languages
 * @param aliases other and older names
 * @param acronyms short names in capitals
 * @param parents ROR ids of what it is part of
 * @param children ROR ids of its parts
 * @param successors ROR ids of what took its place
 * @param others how many other relations it has
 */
record Organisation(
    String ror,
    String name,
    String country,
    String city,
    String subdivision,
    List<String> types,
    String status,
    List<String> labels,
    List<String> aliases,
    List<String> acronyms,
    List<String> parents,
    List<String> children,
    List<String> successors,
    int others) {

  /** How many other organisations it is related to: the only sign of its size. */
  int connections() {
    return children.size() + parents.size() + others;
  }

  boolean isActive() {
    return status.equals("active");
  }

  boolean isWithdrawn() {
    return status.equals("withdrawn");
  }
}
