package jp.renkei.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was probably meant: least edit distance (Levenshtein 1966), ties in name order. */
final class Nearest {
  private Nearest() {}

  /**
   * Empty when nothing is near: more than half the letters (at least three) would have to change.
   */
  static Optional<String> to(String wrong, Collection<String> names) {
    int bound = Math.max(3, wrong.length() / 2);
    return names.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= bound)
        .map(name -> new Distance(name, distance(wrong, name)))
        .filter(candidate -> candidate.edits <= bound)
        .min(Comparator.comparingInt(Distance::edits).thenComparing(Distance::name))
        .map(Distance::name);
  }

  private record Distance(String name, int edits) {}

  /** Insertions, deletions and substitutions between two words; O(n m) time, O(m) space. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
