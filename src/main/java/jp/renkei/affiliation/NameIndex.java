package jp.renkei.affiliation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The registry's names as word sequences, each with the organisations that bear it and how.
 *
 * <p>An entry packs organisation and kind into one number, so that the millions of names of a whole
 * registry stay small.
 */
final class NameIndex {

  /** How an organisation bears a name, the surest first. */
  enum Kind {
    NAME,
    LABEL,
    ALIAS,
    ACRONYM
  }

  private static final int[] NO_ENTRIES = {};
  private static final int KINDS = 4;

  private final Lexicon lexicon;
  private final List<Organisation> organisations;
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Trie<int[]> names = new Trie<>();
  private final int[][] cityWords;
  private final int[] country;
  private int[] frequency = {};

  NameIndex(Lexicon lexicon, Registry registry) {
    this.lexicon = lexicon;
    organisations = registry.organisations();
    cityWords = new int[organisations.size()][];
    country = new int[organisations.size()];
    for (int number = 0; number < organisations.size(); number++) {
      numberOf.put(organisations.get(number).ror(), number);
    }
    for (int number = 0; number < organisations.size(); number++) {
      index(number);
    }
  }

  private void index(int number) {
    Organisation organisation = organisations.get(number);
    country[number] = Countries.number(organisation.country());
    cityWords[number] = lexicon.learn(organisation.city(), new Tokens()).tokenSequence();
    int target = target(number);
    if (target < 0) {
      return;
    }
    Set<Integer> words = new HashSet<>();
    add(organisation.name(), target, Kind.NAME, words);
    organisation.labels().forEach(name -> add(name, target, Kind.LABEL, words));
    organisation.aliases().forEach(name -> add(name, target, Kind.ALIAS, words));
    organisation.acronyms().forEach(name -> add(name, target, Kind.ACRONYM, words));
    if (frequency.length < lexicon.size()) {
      frequency = Arrays.copyOf(frequency, lexicon.size() * 2);
    }
    words.forEach(word -> frequency[word]++);
  }

  /** What was withdrawn in favour of another is the other. */
  private int target(int number) {
    Organisation organisation = organisations.get(number);
    if (!organisation.isWithdrawn()) {
      return number;
    }
    return organisation.successors().size() == 1
        ? numberOf.getOrDefault(organisation.successors().getFirst(), -1)
        : -1;
  }

  private void add(String name, int number, Kind kind, Set<Integer> seen) {
    add(lexicon.learn(name, new Tokens()).wordSequence(), number, kind, seen);
    int bracket = name.indexOf(" (");
    if (bracket > 0 && name.endsWith(")")) {
      add(
          lexicon.learn(name.substring(0, bracket), new Tokens()).wordSequence(),
          number,
          kind == Kind.NAME ? Kind.LABEL : kind,
          seen);
    }
  }

  private void add(int[] words, int number, Kind kind, Set<Integer> seen) {
    if (words.length == 0) {
      return;
    }
    for (int word : words) {
      seen.add(word);
    }
    int node = names.insert(words, words.length);
    int[] before = names.valueOr(node, NO_ENTRIES);
    for (int entry : before) {
      if (entry / KINDS == number) {
        return;
      }
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = number * KINDS + kind.ordinal();
    names.put(node, after);
  }

  Trie<int[]> names() {
    return names;
  }

  static int organisation(int entry) {
    return entry / KINDS;
  }

  static Kind kind(int entry) {
    return Kind.values()[entry % KINDS];
  }

  int country(int organisation) {
    return country[organisation];
  }

  int[] city(int organisation) {
    return cityWords[organisation];
  }

  Organisation get(int organisation) {
    return organisations.get(organisation);
  }

  int size() {
    return organisations.size();
  }

  int numberOf(String ror) {
    return numberOf.getOrDefault(ror, -1);
  }

  /** In how many organisations' names the word stands. */
  int frequency(int word) {
    return word < 0 || word >= frequency.length ? 0 : frequency[word];
  }

  /** Teaches the gazetteer the registry's cities. */
  void teach(Gazetteer gazetteer) {
    Map<String, BitSet> cities = new HashMap<>();
    for (int number = 0; number < organisations.size(); number++) {
      String city = organisations.get(number).city();
      if (!city.isBlank()) {
        cities.computeIfAbsent(city, name -> new BitSet()).set(country[number]);
      }
    }
    cities.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(city -> gazetteer.registryCity(city.getKey(), city.getValue()));
  }
}
