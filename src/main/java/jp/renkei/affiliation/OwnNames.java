package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.corpus.RawAffiliation;

/**
 * The names that no registry knows, over all strings, country by country; each once. Linear in the
 * names found.
 */
final class OwnNames {

  /** A name where it stands: in a string that occurs so and so often, the n-th name of all. */
  private record Seen(Decision.Named name, int times, int at) {}

  /** By country, empty for none. */
  private final Map<String, Collection<OwnName>> byCountry = new TreeMap<>();

  /** By string, how many names stand before it. */
  private final int[] before;

  private final OwnName[] all;

  private OwnNames(int[] before) {
    this.before = before;
    all = new OwnName[before[before.length - 1]];
  }

  static OwnNames of(List<RawAffiliation> affiliations, Decision[] decisions) {
    int[] before = new int[decisions.length + 1];
    Map<String, List<Seen>> seen = new HashMap<>();
    for (int row = 0; row < decisions.length; row++) {
      int times = affiliations.get(row).occurrences();
      int at = before[row];
      for (Decision.Found found : decisions[row].found()) {
        if (found instanceof Decision.Named name) {
          seen.computeIfAbsent(name.spelling().country(), country -> new ArrayList<>())
              .add(new Seen(name, times, at++));
        }
      }
      before[row + 1] = at;
    }
    OwnNames names = new OwnNames(before);
    seen.entrySet().parallelStream()
        .map(country -> Map.entry(country.getKey(), names.add(country.getValue())))
        .toList()
        .forEach(country -> names.byCountry.put(country.getKey(), country.getValue()));
    return names;
  }

  /** The names of one country, each put where it stands. */
  private Collection<OwnName> add(List<Seen> seen) {
    Map<String, OwnName> names = new HashMap<>();
    for (Seen one : seen) {
      SpellingClusters.Spelling spelling = one.name().spelling();
      all[one.at()] =
          names.computeIfAbsent(spelling.key(), key -> new OwnName(key, spelling.country()));
      all[one.at()].add(one.name(), one.times());
    }
    return names.values();
  }

  /** The names of each country in the order of the countries, those without one first. */
  List<Collection<OwnName>> byCountry() {
    return List.copyOf(byCountry.values());
  }

  /** A string's name, by its place among those of the string that no registry knows. */
  OwnName get(int row, int at) {
    return all[before[row] + at];
  }
}
