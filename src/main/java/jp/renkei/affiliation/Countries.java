package jp.renkei.affiliation;

import java.util.BitSet;
import java.util.List;
import jp.renkei.corpus.CountryCodes;

/** The countries by number, in the order of their codes. */
final class Countries {

  private static final List<String> CODES = CountryCodes.all();

  private Countries() {}

  static List<String> all() {
    return CODES;
  }

  static String code(int number) {
    return CODES.get(number);
  }

  /** The number of a code, or -1. */
  static int number(String code) {
    int found = java.util.Collections.binarySearch(CODES, code);
    return Math.max(found, -1);
  }

  static BitSet set(Iterable<String> codes) {
    BitSet set = new BitSet(CODES.size());
    codes.forEach(
        code -> {
          int number = number(code);
          if (number < 0) {
            throw new IllegalArgumentException("no country " + code);
          }
          set.set(number);
        });
    return set;
  }
}
