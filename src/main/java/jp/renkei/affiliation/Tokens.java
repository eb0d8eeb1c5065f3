package jp.renkei.affiliation;

import java.util.Arrays;

/**
 * One string cut into tokens and words; a scratch pad that one thread uses for string after string.
 *
 * <p>A token is what stands between blanks, a word what is left of the tokens for comparing names:
 * particles dropped, abbreviations and languages brought to one. Parts are what commas and brackets
 * separate, groups what semicolons do.
 */
final class Tokens {

  private static final int START = 64;

  char[] chars = new char[START * 8];
  int length;

  int count;
  int[] from = new int[START];
  int[] to = new int[START];
  int[] raw = new int[START];
  int[] part = new int[START];
  int[] group = new int[START];
  int[] sourceFrom = new int[START];
  int[] sourceTo = new int[START];
  boolean[] capital = new boolean[START];
  boolean[] digits = new boolean[START];

  int words;
  int[] word = new int[START];
  int[] wordToken = new int[START];

  void clear() {
    length = 0;
    count = 0;
    words = 0;
  }

  void append(char[] folded) {
    if (length + folded.length > chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    for (char c : folded) {
      chars[length++] = c;
    }
  }

  /** Room for one more token. */
  void ensureToken() {
    if (count == raw.length) {
      int size = count * 2;
      from = Arrays.copyOf(from, size);
      to = Arrays.copyOf(to, size);
      raw = Arrays.copyOf(raw, size);
      part = Arrays.copyOf(part, size);
      group = Arrays.copyOf(group, size);
      sourceFrom = Arrays.copyOf(sourceFrom, size);
      sourceTo = Arrays.copyOf(sourceTo, size);
      capital = Arrays.copyOf(capital, size);
      digits = Arrays.copyOf(digits, size);
    }
  }

  void addWord(int number, int token) {
    if (words == word.length) {
      word = Arrays.copyOf(word, words * 2);
      wordToken = Arrays.copyOf(wordToken, words * 2);
    }
    word[words] = number;
    wordToken[words++] = token;
  }

  /** The words as a sequence of their own. */
  int[] wordSequence() {
    return Arrays.copyOf(word, words);
  }

  /** The tokens as a sequence of their own. */
  int[] tokenSequence() {
    return Arrays.copyOf(raw, count);
  }

  String text(int token) {
    return new String(chars, from[token], to[token] - from[token]);
  }

  int wordPart(int at) {
    return part[wordToken[at]];
  }

  int wordGroup(int at) {
    return group[wordToken[at]];
  }
}
