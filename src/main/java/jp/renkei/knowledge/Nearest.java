package jp.renkei.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one was most likely meant to be. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** Empty when nothing is close: more than a third of the letters, and more than two, differ. */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The question to ask back, in Japanese; empty when nothing is close. */
  public static String ja(String name, Collection<String> known) {
    return to(name, known).map(near -> "（「" + near + "」のことか）").orElse("");
  }

  /** The question to ask back, in English; empty when nothing is close. */
  public static String en(String name, Collection<String> known) {
    return to(name, known).map(near -> " (did you mean \"" + near + "\"?)").orElse("");
  }

  /** Levenshtein distance without regard to case, in O(|a| |b|). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        char left = Character.toLowerCase(a.charAt(i - 1));
        char right = Character.toLowerCase(b.charAt(j - 1));
        int changed = diagonal + (left == right ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
