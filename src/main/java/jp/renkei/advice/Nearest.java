package jp.renkei.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name nearest to a wrong one, by edit distance. */
final class Nearest {

  private Nearest() {}

  /** The nearest name, unless none is near: more than half of its letters would have to change. */
  static Optional<String> name(String wrong, Collection<String> known) {
    String given = wrong.length() > 60 ? wrong.substring(0, 60) : wrong;
    return known.stream()
        .min(Comparator.comparingInt((String k) -> distance(given, k)).thenComparing(k -> k))
        .filter(k -> distance(given, k) <= Math.max(1, Math.min(given.length(), k.length()) / 2));
  }

  static String hint(String wrong, Collection<String> known) {
    return name(wrong, known).map(k -> "; did you mean " + k + "?").orElse("");
  }

  /** Levenshtein distance without regard to case, in O(length × length) time. */
  private static int distance(String a, String b) {
    String from = a.toLowerCase(java.util.Locale.ROOT);
    String to = b.toLowerCase(java.util.Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replace = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
