package jp.renkei.affiliation;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What the words say by which names are compared, apart from the strings that they are from. */
final class KeyWords {

  private static final int SHORTEST_NAMESAKE = 4;
  private static final int LONGEST_NAMESAKE = 6;

  private final Lexicon lexicon;
  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final PartReader reader;
  private final Systems systems;

  KeyWords(
      Lexicon lexicon, WordRoles roles, Gazetteer gazetteer, PartReader reader, Systems systems) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.reader = reader;
    this.systems = systems;
  }

  /** The countries that the words of a key may mean as places; none where it names none. */
  BitSet places(String word) {
    int node = gazetteer.places().child(Trie.ROOT, lexicon.find(word));
    return node == Trie.NOWHERE
        ? new BitSet()
        : gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).countries();
  }

  /** Whether the words of a key are a city's name. */
  boolean isCity(String words) {
    int node = Trie.ROOT;
    for (String word : words.split(" ")) {
      node = gazetteer.places().child(node, lexicon.find(word));
      if (node == Trie.NOWHERE) {
        return false;
      }
    }
    return gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).kind() == Place.Kind.CITY;
  }

  /** Whether a word of a key is one that many institutions share. */
  boolean isCommonWord(String word) {
    return roles.isCommon(lexicon.find(word));
  }

  /**
   * What is left of a key of an institute named after somebody without the fields that it works on:
   * Weizmann Institute (of Science); empty where it is no such name.
   */
  String withoutFields(String key) {
    int end = key.length();
    int start = key.lastIndexOf(' ', end - 1) + 1;
    while (start > 0 && reader.isFieldWord(lexicon.find(key.substring(start, end)))) {
      end = start - 1;
      start = key.lastIndexOf(' ', end - 1) + 1;
    }
    String rest = key.substring(0, end);
    int head = lexicon.find(key.substring(start, end));
    boolean shorter = end < key.length() && roles.isPart(head) && !roles.isBody(head);
    return shorter && hasOwnWord(rest) ? rest : "";
  }

  /**
   * What is left of a key of a city's university without the two words and more that it is named
   * after: (Eberhard Karls) University of Tübingen; empty where it is no such name.
   */
  String withoutNamesake(String key) {
    long length = 1 + key.chars().filter(c -> c == ' ').count();
    return length < SHORTEST_NAMESAKE || length > LONGEST_NAMESAKE
        ? ""
        : withoutNamesake(key.split(" "));
  }

  private String withoutNamesake(String[] words) {
    int[] universities =
        IntStream.range(0, words.length)
            .filter(at -> roles.isNamedUniversity(lexicon.find(words[at])))
            .toArray();
    if (universities.length != 1) {
      return "";
    }
    int university = universities[0];
    int city = city(words, university);
    boolean named =
        IntStream.range(0, words.length)
            .filter(at -> at != city && at != university)
            .allMatch(at -> isOwnWord(words[at]));
    String rest = city < 0 || !named ? "" : words[university] + " " + words[city];
    return systems.isSystem(rest) ? "" : rest;
  }

  /** Right after the word University or at the end; -1 where neither is a city. */
  private int city(String[] words, int university) {
    return IntStream.of(university + 1, words.length - 1)
        .filter(at -> at < words.length && isCity(words[at]))
        .findFirst()
        .orElse(-1);
  }

  /** A word that is neither shared by many names nor a place. */
  private boolean hasOwnWord(String words) {
    for (String word : words.split(" ")) {
      if (isOwnWord(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnWord(String word) {
    return !reader.isCommon(lexicon.find(word)) && places(word).isEmpty();
  }
}
