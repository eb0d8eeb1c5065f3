package jp.renkei.affiliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The survey's short names of its institutions, by ROR id and by name and country. */
final class ShortNames {

  private final Map<String, String> byRor = new HashMap<>();
  private final Map<SpellingClusters.Spelling, String> bySpelling = new HashMap<>();

  ShortNames(NameRules rules, Lexicon lexicon) {
    for (List<String> row : WordFile.read("short-names.tsv").rows()) {
      WordFile.values(row, 2).forEach(ror -> byRor.put(ror, row.getFirst()));
      for (String name : WordFile.values(row, 3)) {
        Tokens tokens = lexicon.learn(name, new Tokens());
        Name found = rules.find(tokens, 0, tokens.count, PlaceReading.NOWHERE);
        bySpelling.putIfAbsent(
            new SpellingClusters.Spelling(found.key(), row.get(1)), row.getFirst());
      }
    }
  }

  /** The id of an organisation of the registry. */
  String id(String ror) {
    return byRor.getOrDefault(ror, ror);
  }

  /** The ROR ids that have the short name. */
  Stream<String> rors(String shortName) {
    return byRor.entrySet().stream()
        .filter(entry -> entry.getValue().equals(shortName))
        .map(Map.Entry::getKey);
  }

  /** The short name of a name in a country, or the given id. */
  String id(SpellingClusters.Spelling spelling, String own) {
    return bySpelling.getOrDefault(spelling, own);
  }
}
