package jp.renkei.affiliation;

/** How an institution or a country was found; what {@code affiliations.csv} shows. */
public enum Step {
  /** A country's name at the end of the string. */
  COUNTRY_NAMED("country-named"),
  /** A state, province or its code at the end. */
  SUBDIVISION_NAMED("subdivision-named"),
  /** A city at the end. */
  CITY_NAMED("city-named"),
  /** The home of the institution that the registry or the gazetteer knows. */
  INSTITUTION_HOME("institution-home"),
  /** A country, state, city or people inside the institution's name. */
  NAME_INSIDE("name-inside"),
  /** A name that the registry shows for the organisation. */
  REGISTRY_NAME("registry-name"),
  /** A translation or other name in the registry. */
  REGISTRY_ALIAS("registry-alias"),
  /** The words of a registry name in another order, with the place agreeing. */
  REGISTRY_ORDER("registry-order"),
  /** A system's name and the town of one of its campuses. */
  REGISTRY_CAMPUS("registry-campus"),
  /** An acronym, with its place or as the whole part of the string. */
  REGISTRY_ACRONYM("registry-acronym"),
  /** A part of the string with a word such as University or Institute of. */
  RULE("rule"),
  /** A name of the project's own list of institutions. */
  GAZETTEER("gazetteer"),
  /** What is left of the string when its places are taken away. */
  PLACES_REMOVED("places-removed"),
  /** What the database of the papers resolved, where the string itself says nothing. */
  EVIDENCE("evidence"),
  /** Several candidates and nothing that decides between them: no answer. */
  AMBIGUOUS("ambiguous"),
  /** Nothing found: no answer. */
  NONE("");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  /** The word in {@code affiliations.csv}; empty for {@link #NONE}. */
  public String label() {
    return label;
  }
}
