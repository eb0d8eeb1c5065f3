package jp.renkei.affiliation;

import it.unimi.dsi.fastutil.chars.CharArrays;
import it.unimi.dsi.fastutil.ints.IntArrays;
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

  private static final long FREE = UNKNOWN;

  private final List<String> words = new ArrayList<>();

  /** The letters of all words, one after the other, and where each begins. */
  private char[] letters = new char[1 << 15];

  private int[] begins = new int[1 << 12];

  /** A word's hash above its number, so that another word is seldom compared letter by letter. */
  private long[] table = new long[1 << 12];

  Vocabulary() {
    Arrays.fill(table, FREE);
  }

  int size() {
    return words.size();
  }

  String text(int word) {
    return words.get(word);
  }

  int find(char[] text, int from, int to) {
    return (int) table[slot(text, from, to, hash(text, from, to))];
  }

  /** The number of the word, a new one where it is new. */
  int add(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    int slot = slot(text, from, to, hash);
    if (table[slot] == FREE) {
      table[slot] = entry(hash, words.size());
      append(text, from, to);
      if (words.size() * 2 > table.length) {
        grow();
      }
      return words.size() - 1;
    }
    return (int) table[slot];
  }

  private void append(char[] text, int from, int to) {
    int begin = begins[words.size()];
    int end = begin + to - from;
    letters = CharArrays.grow(letters, end, begin);
    System.arraycopy(text, from, letters, begin, to - from);
    words.add(new String(text, from, to - from));
    begins = IntArrays.grow(begins, words.size() + 1);
    begins[words.size()] = end;
  }

  private void grow() {
    table = new long[table.length * 2];
    Arrays.fill(table, FREE);
    for (int word = 0; word < words.size(); word++) {
      int from = begins[word];
      int to = begins[word + 1];
      int hash = hash(letters, from, to);
      table[slot(letters, from, to, hash)] = entry(hash, word);
    }
  }

  private static long entry(int hash, int word) {
    return (long) hash << 32 | word;
  }

  private static int hash(char[] text, int from, int to) {
    int hash = to - from;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + text[at];
    }
    return hash;
  }

  private int slot(char[] text, int from, int to, int hash) {
    int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
    while (table[slot] != FREE
        && !((int) (table[slot] >> 32) == hash && equal((int) table[slot], text, from, to))) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean equal(int word, char[] text, int from, int to) {
    return Arrays.equals(letters, begins[word], begins[word + 1], text, from, to);
  }
}
