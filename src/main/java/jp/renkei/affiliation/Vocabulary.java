package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words by number, looked up from a slice of characters without making a string.
 *
 * <p>Open addressing with linear probing; not for several threads while words are added.
 */
final class Vocabulary {

  /** The number of a word that is not in the vocabulary. */
  static final int UNKNOWN = -1;

  private final List<char[]> words = new ArrayList<>();
  private int[] table = new int[1 << 12];

  Vocabulary() {
    Arrays.fill(table, UNKNOWN);
  }

  int size() {
    return words.size();
  }

  String text(int word) {
    return new String(words.get(word));
  }

  int find(char[] text, int from, int to) {
    return table[slot(text, from, to)];
  }

  /** The number of the word, a new one where it is new. */
  int add(char[] text, int from, int to) {
    int slot = slot(text, from, to);
    if (table[slot] == UNKNOWN) {
      table[slot] = words.size();
      words.add(Arrays.copyOfRange(text, from, to));
      if (words.size() * 2 > table.length) {
        grow();
      }
      return words.size() - 1;
    }
    return table[slot];
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, UNKNOWN);
    for (int word = 0; word < words.size(); word++) {
      char[] text = words.get(word);
      table[slot(text, 0, text.length)] = word;
    }
  }

  private int slot(char[] text, int from, int to) {
    int hash = to - from;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + text[at];
    }
    int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
    while (table[slot] != UNKNOWN && !equal(words.get(table[slot]), text, from, to)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private static boolean equal(char[] word, char[] text, int from, int to) {
    return Arrays.equals(word, 0, word.length, text, from, to);
  }
}
