package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.corpus.RawAffiliation;

/** The names that no registry knows, over all strings. Linear in the names found. */
final class OwnNames {

  /** A name in a string that occurs so and so often. */
  private record Seen(Decision.Named name, int times) {}

  private OwnNames() {}

  /**
   * The names of each country in the order of the countries, those without one first; no name
   * twice.
   */
  static List<List<OwnName>> byCountry(List<RawAffiliation> affiliations, Decision[] decisions) {
    Map<String, List<Seen>> seen = new TreeMap<>();
    for (int row = 0; row < decisions.length; row++) {
      int times = affiliations.get(row).occurrences();
      for (Decision.Found found : decisions[row].found()) {
        if (found instanceof Decision.Named name) {
          seen.computeIfAbsent(name.spelling().country(), country -> new ArrayList<>())
              .add(new Seen(name, times));
        }
      }
    }
    return seen.entrySet().parallelStream()
        .map(country -> names(country.getKey(), country.getValue()))
        .toList();
  }

  private static List<OwnName> names(String country, List<Seen> seen) {
    Map<String, Mentions> mentions = new HashMap<>();
    for (Seen one : seen) {
      mentions
          .computeIfAbsent(one.name().spelling().key(), key -> new Mentions())
          .add(one.name(), one.times());
    }
    List<OwnName> names = new ArrayList<>(mentions.size());
    mentions.forEach((key, said) -> names.add(new OwnName(key, country, said)));
    return names;
  }
}
