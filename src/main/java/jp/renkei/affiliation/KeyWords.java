package jp.renkei.affiliation;

import java.util.BitSet;

/** What the words say by which names are compared, apart from the strings that they are from. */
final class KeyWords {

  private final Lexicon lexicon;
  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final PartReader reader;

  KeyWords(Lexicon lexicon, WordRoles roles, Gazetteer gazetteer, PartReader reader) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.reader = reader;
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
