package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.affiliation.SpellingClusters.Spelling;
import jp.renkei.corpus.RawAffiliation;

/**
 * The names that no registry knows, over all strings, country by country; each once. Linear in the
 * names found.
 */
final class OwnNames {

  /** A name in a string that occurs so and so often. */
  private record Seen(Decision.Named name, int times) {}

  /** By country, empty for none, and key. */
  private final Map<String, Map<String, OwnName>> byCountry = new TreeMap<>();

  private OwnNames() {}

  static OwnNames of(List<RawAffiliation> affiliations, Decision[] decisions) {
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
    OwnNames names = new OwnNames();
    seen.entrySet().parallelStream()
        .map(country -> Map.entry(country.getKey(), names(country.getKey(), country.getValue())))
        .toList()
        .forEach(country -> names.byCountry.put(country.getKey(), country.getValue()));
    return names;
  }

  private static Map<String, OwnName> names(String country, List<Seen> seen) {
    Map<String, Mentions> mentions = new HashMap<>();
    for (Seen one : seen) {
      mentions
          .computeIfAbsent(one.name().spelling().key(), key -> new Mentions())
          .add(one.name(), one.times());
    }
    Map<String, OwnName> names = HashMap.newHashMap(mentions.size());
    mentions.forEach((key, said) -> names.put(key, new OwnName(key, country, said)));
    return names;
  }

  /** The names of each country in the order of the countries, those without one first. */
  List<Collection<OwnName>> byCountry() {
    return byCountry.values().stream().map(Map::values).toList();
  }

  /** The name of a spelling that some string has. */
  OwnName get(Spelling spelling) {
    return byCountry.get(spelling.country()).get(spelling.key());
  }
}
