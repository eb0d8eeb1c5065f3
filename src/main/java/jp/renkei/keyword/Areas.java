package jp.renkei.keyword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The technology areas in the order of their numbers, the first being 0.
 *
 * @param names as the ontology names them
 */
record Areas(List<String> names) {

  private static final String AREA = "area";

  static Areas read(SeedTable table) {
    List<String> names = new ArrayList<>();
    table.forEach(row -> names.add(row.text(AREA)));
    return new Areas(List.copyOf(names));
  }

  static List<String> columns() {
    return List.of(AREA);
  }

  List<String> named(int[] areas) {
    return Arrays.stream(areas).mapToObj(names::get).toList();
  }

  /** The area that a misspelt name most likely means; empty when most letters differ. */
  Optional<String> nearest(String name) {
    return names.stream()
        .filter(area -> distance(name, area) <= Math.max(1, area.length() / 2))
        .min(Comparator.comparingInt(area -> distance(name, area)));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
