package jp.renkei.affiliation;

import java.util.Arrays;
import java.util.function.IntPredicate;

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

  /** How many words stand before a token; one entry more than there are tokens. */
  private int[] wordsBefore = new int[START + 1];

  void clear() {
    length = 0;
    count = 0;
    words = 0;
    wordsBefore[0] = 0;
  }

  void append(char[] folded) {
    if (length + folded.length > chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    if (folded.length == 1) { // nearly always
      chars[length++] = folded[0];
      return;
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
      wordsBefore = Arrays.copyOf(wordsBefore, size + 1);
    }
  }

  /** The next token, in order, begins: the words added from here on are its. */
  void beginWordsOf(int token) {
    wordsBefore[token] = words;
    wordsBefore[token + 1] = words;
  }

  void addWord(int number, int token) {
    if (words == word.length) {
      word = Arrays.copyOf(word, words * 2);
      wordToken = Arrays.copyOf(wordToken, words * 2);
    }
    word[words] = number;
    wordToken[words++] = token;
    wordsBefore[token + 1] = words;
  }

  /** The first word of the token or of one after it; the number of words where none is. */
  int wordAtOrAfter(int token) {
    return wordsBefore[token];
  }

  /** Whether names are compared by a word of the token. */
  boolean hasWord(int token) {
    return wordsBefore[token] < wordsBefore[token + 1];
  }

  /** Whether the token has words, and the first is such a word. */
  boolean beginsWith(int token, IntPredicate wanted) {
    return hasWord(token) && wanted.test(word[wordAtOrAfter(token)]);
  }

  /** Whether one of the words of the tokens between two is such a word. */
  boolean anyWord(int from, int to, IntPredicate wanted) {
    int last = wordAtOrAfter(to);
    for (int at = wordAtOrAfter(from); at < last; at++) {
      if (wanted.test(word[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is the last of its part. */
  boolean endsPart(int token) {
    return token + 1 == count || part[token + 1] != part[token];
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
