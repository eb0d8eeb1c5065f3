package jp.renkei.affiliation;

import java.util.BitSet;

/** What the words say by which names are compared, apart from the strings that they are from. */
final class KeyWords {

  private static final int LONGEST_TOWN = 3;

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
    return gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).countries();
  }

  /**
   * Where in a key a name of two words and more ends and a city's, of three at most, follows it;
   * the longest city that does. 0 where none does.
   */
  int townAfter(String key) {
    int ofName = key.indexOf(' ');
    int longest = 0;
    int end = key.lastIndexOf(' ');
    for (int words = 1; words <= LONGEST_TOWN && end > ofName; words++) {
      longest = isCity(key, end + 1) ? end : longest;
      end = key.lastIndexOf(' ', end - 1);
    }
    return longest;
  }

  private boolean isCity(String key, int from) {
    int node = Trie.ROOT;
    for (int at = from; at < key.length() && node != Trie.NOWHERE; ) {
      int blank = key.indexOf(' ', at);
      int end = blank < 0 ? key.length() : blank;
      node = gazetteer.places().child(node, lexicon.find(key.substring(at, end)));
      at = end + 1;
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
