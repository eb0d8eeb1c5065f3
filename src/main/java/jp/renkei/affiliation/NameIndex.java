package jp.renkei.affiliation;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
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
  private static final String EDUCATION = "education";
  private static final String HEALTHCARE = "healthcare";
  private static final String COMPANY = "company";
  private static final int LONGEST_ORDER = 6;
  private static final int PROMINENT = 4;

  private final Lexicon lexicon;
  private final List<Organisation> organisations;
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Trie<int[]> names = new Trie<>();
  private final int[][] cityWords;
  private final int[] country;
  private final int[][] written;
  private final int[][] campuses;
  private final boolean[] university;
  private final boolean[] systems;
  private final int system;
  private final Trie<int[]> orders = new Trie<>();
  private final double sizeForShares;
  private final int[] connections;
  private final LongOpenHashSet parts = new LongOpenHashSet();
  private int[] frequency = {};

  NameIndex(Lexicon lexicon, Registry registry) {
    this.lexicon = lexicon;
    organisations = registry.organisations();
    sizeForShares = Math.max(organisations.size(), Thresholds.read().smallestRegistry());
    connections = organisations.stream().mapToInt(Organisation::connections).toArray();
    cityWords = new int[organisations.size()][];
    country = new int[organisations.size()];
    campuses = new int[organisations.size()][];
    written = new int[organisations.size()][];
    university = new boolean[organisations.size()];
    systems = new boolean[organisations.size()];
    WordRoles roles = new WordRoles(lexicon);
    system = lexicon.learnWords(List.of("system")).iterator().next();
    for (int number = 0; number < organisations.size(); number++) {
      numberOf.put(organisations.get(number).ror(), number);
    }
    for (int number = 0; number < organisations.size(); number++) {
      index(number, roles);
    }
    for (List<String> row : WordFile.read("institutions.tsv").rows()) {
      spellings(Countries.number(row.getFirst()), WordFile.values(row, 1));
    }
    for (int number = 0; number < organisations.size(); number++) {
      relate(number);
      campuses[number] = campusesOf(number);
      systems[number] = endsInSystem(number);
    }
  }

  /** The universities that are parts of this one: a system has at least two. */
  private int[] campusesOf(int number) {
    if (!university[number]) {
      return NO_ENTRIES;
    }
    int[] campuses =
        organisations.get(number).children().stream()
            .mapToInt(this::numberOf)
            .filter(child -> child >= 0 && university[child] && isNamedAfter(child, number))
            .toArray();
    return campuses.length > 1 ? campuses : NO_ENTRIES;
  }

  /** Whether the part bears the whole's name, which ends in System at most. */
  private boolean isNamedAfter(int part, int whole) {
    int[] own = lexicon.learn(organisations.get(part).name(), new Tokens()).wordSequence();
    int[] its = lexicon.learn(organisations.get(whole).name(), new Tokens()).wordSequence();
    int length = its.length > 2 && endsInSystem(whole) ? its.length - 1 : its.length;
    for (int at = 0; at + length <= own.length; at++) {
      if (Arrays.equals(own, at, at + length, its, 0, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says of itself that it is a system of universities. */
  boolean isSystem(int number) {
    return systems[number];
  }

  private boolean endsInSystem(int number) {
    int[] words = lexicon.learn(organisations.get(number).name(), new Tokens()).wordSequence();
    return words.length > 0 && words[words.length - 1] == system;
  }

  private void index(int number, WordRoles roles) {
    Organisation organisation = organisations.get(number);
    country[number] = Countries.number(organisation.country());
    cityWords[number] = lexicon.learn(organisation.city(), new Tokens()).tokenSequence();
    Tokens own = lexicon.learn(organisation.name(), new Tokens());
    int article = own.words > 0 ? own.wordToken[0] : 0;
    written[number] = Arrays.copyOfRange(own.raw, article, own.count);
    int target = target(number);
    if (target < 0) {
      return;
    }
    Set<Integer> words = new HashSet<>();
    university[number] =
        organisation.types().contains(EDUCATION)
            && Arrays.stream(lexicon.learn(organisation.name(), new Tokens()).wordSequence())
                .anyMatch(roles::isUniversity);
    add(organisation.name(), target, Kind.NAME, words);
    withoutCity(number, target, words);
    organisation.labels().forEach(name -> add(name, target, Kind.LABEL, words));
    organisation.aliases().forEach(name -> add(name, target, Kind.ALIAS, words));
    organisation.acronyms().forEach(name -> add(name, target, Kind.ACRONYM, words));
    if (frequency.length < lexicon.size()) {
      frequency = Arrays.copyOf(frequency, lexicon.size() * 2);
    }
    words.forEach(word -> frequency[word]++);
  }

  /**
   * What the project's own list knows of an institution's spellings, where the registry has one.
   */
  private void spellings(int home, List<String> spellings) {
    int known = -1;
    for (int at = 0; at < spellings.size() && known < 0; at++) {
      known = bearer(lexicon.learn(spellings.get(at), new Tokens()).wordSequence(), home);
    }
    if (known >= 0) {
      for (String spelling : spellings) {
        Tokens tokens = lexicon.learn(spelling, new Tokens());
        boolean acronym = tokens.words == 1 && tokens.capital[tokens.wordToken[0]];
        add(spelling, known, acronym ? Kind.ACRONYM : Kind.ALIAS, new HashSet<>());
      }
    }
  }

  /** The one organisation of a country that bears the name in full, or -1. */
  private int bearer(int[] words, int home) {
    int bearer = -1;
    for (int entry : names.valueOr(names.at(words, 0, words.length), NO_ENTRIES)) {
      if (country[organisation(entry)] == home && kind(entry) != Kind.ACRONYM) {
        if (bearer >= 0) {
          return -1;
        }
        bearer = organisation(entry);
      }
    }
    return bearer;
  }

  /** "Washington University in St. Louis" is also written without its city. */
  private void withoutCity(int number, int target, Set<Integer> seen) {
    Organisation organisation = organisations.get(number);
    int[] name = lexicon.learn(organisation.name(), new Tokens()).wordSequence();
    int[] city = lexicon.learn(organisation.city(), new Tokens()).wordSequence();
    int left = name.length - city.length;
    if (university[number]
        && city.length > 0
        && left > 1
        && Arrays.equals(name, left, name.length, city, 0, city.length)) {
      add(Arrays.copyOf(name, left), target, Kind.ALIAS, seen);
    }
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
    put(names, words, number * KINDS + kind.ordinal());
    if (words.length > 1 && words.length <= LONGEST_ORDER && university[number]) {
      put(orders, sorted(words), number * KINDS + kind.ordinal());
    }
  }

  private static void put(Trie<int[]> trie, int[] words, int added) {
    int node = trie.insert(words, words.length);
    int[] before = trie.valueOr(node, NO_ENTRIES);
    for (int entry : before) {
      if (entry / KINDS == added / KINDS) {
        return;
      }
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = added;
    trie.put(node, after);
  }

  static int[] sorted(int[] words) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Names of universities, the words of each in the order of their numbers. */
  Trie<int[]> orders() {
    return orders;
  }

  boolean isUniversity(int organisation) {
    return university[organisation];
  }

  boolean isHospital(int organisation) {
    return organisations.get(organisation).types().contains(HEALTHCARE);
  }

  boolean isCompany(int organisation) {
    return organisations.get(organisation).types().contains(COMPANY);
  }

  int[] campuses(int organisation) {
    return campuses[organisation];
  }

  boolean isParent(int parent, int child) {
    return parts.contains(pair(parent, child));
  }

  private void relate(int number) {
    Organisation organisation = organisations.get(number);
    for (String parent : organisation.parents()) {
      parts.add(pair(numberOf(parent), number));
    }
    for (String child : organisation.children()) {
      parts.add(pair(number, numberOf(child)));
    }
  }

  private static long pair(int parent, int child) {
    return (long) parent << Integer.SIZE | child & 0xffffffffL;
  }

  Trie<int[]> names() {
    return names;
  }

  /** Whether the organisation's own name has these very words, not others for them. */
  boolean isWritten(int organisation, Tokens tokens, int from, int to) {
    int[] own = written[organisation];
    int first = tokens.wordToken[from];
    int last = tokens.wordToken[to - 1];
    if (own.length != last - first + 1) {
      return false;
    }
    for (int at = first; at <= last; at++) {
      if (tokens.raw[at] != own[at - first]) {
        return false;
      }
    }
    return true;
  }

  /** Whether one bearer of a name is so much better connected that the other is hardly meant. */
  static boolean outshines(int relations, int others) {
    return relations >= PROMINENT && relations >= PROMINENT * others;
  }

  int connections(int entry) {
    return connections[entry / KINDS];
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

  /** In what share of the registry's names the word stands, 0..1. */
  double share(int word) {
    return frequency(word) / sizeForShares;
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
