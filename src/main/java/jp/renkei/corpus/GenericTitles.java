package jp.renkei.corpus;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Titles that many papers and all front matter bear, by which none is recognised: "Editorial",
 * "Table of contents".
 */
final class GenericTitles {

  /** The key of a title by which nothing is recognised. */
  static final long NONE = 0;

  /** Letters that a number such as the year may add to a title. */
  private static final int NUMBERS = 12;

  private final Set<String> folded;
  private final int longest;

  private GenericTitles(Set<String> folded) {
    this.folded = folded;
    longest = folded.stream().mapToInt(String::length).max().orElse(0) + NUMBERS;
  }

  static GenericTitles shipped() {
    return new GenericTitles(
        WordList.read("generic-titles.txt").stream()
            .map(Folding::letters)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** A number for the folded title, or {@link #NONE} where the title is generic or empty. */
  long key(String title) {
    String letters = Folding.letters(title);
    return letters.isEmpty() || isGeneric(letters) ? NONE : Folding.hash(letters);
  }

  private boolean isGeneric(String letters) {
    return letters.length() <= longest && folded.contains(withoutNumbers(letters));
  }

  /** Front matter is numbered: "[Front cover 3]", "2019 Index Vol. 12". */
  private static String withoutNumbers(String letters) {
    StringBuilder words = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      if (!Character.isDigit(letters.charAt(i))) {
        words.append(letters.charAt(i));
      }
    }
    return words.toString();
  }
}
