package jp.renkei.affiliation;

/**
 * Hashes of a word and of what remains of it when a letter is left out. The letters are the
 * coefficients of a polynomial modulo 2^64, so that each remainder follows from two sums: those of
 * all letters of a word take time linear in it.
 */
final class LetterHash {

  private static final long BASE = 0x9e3779b97f4a7c15L;

  /** {@code BASE * INVERSE = 1} modulo 2^64. */
  private static final long INVERSE = 0xf1de83e19937733dL;

  private LetterHash() {}

  static long of(String word) {
    long hash = 0;
    long power = 1;
    for (int at = 0; at < word.length(); at++) {
      hash += word.charAt(at) * power;
      power *= BASE;
    }
    return hash;
  }

  /** By letter, the hash of the word without it. */
  static long[] withoutEach(String word) {
    long[] without = new long[word.length()];
    long all = of(word);
    long before = 0;
    long power = 1;
    for (int at = 0; at < without.length; at++) {
      long through = before + word.charAt(at) * power;
      without[at] = before + (all - through) * INVERSE;
      before = through;
      power *= BASE;
    }
    return without;
  }

  /** A hash all of whose bits tell of all bits of a number (Steele, Lea and Flood 2014). */
  static long mixed(long number) {
    long bits = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
    return bits ^ bits >>> 31;
  }
}
