package jp.renkei.corpus;

import java.util.Locale;
import java.util.Set;

/**
 * What two spellings of one author share: the last word of the family name and the first letter of
 * the given name, so that {@code Vlasceanu, Madalina}, {@code M. Vlasceanu} and {@code Madalina
 * Vlasceanu} agree. Different persons may agree too: it is used only beside an equal title.
 */
final class AuthorKey {

  private static final Set<String> SUFFIXES = WordList.read("name-suffixes.txt");

  private static final int LONGEST_SUFFIX =
      SUFFIXES.stream().mapToInt(String::length).max().orElse(0);

  /** Marks and points stand before a first letter at most. */
  private static final int INITIAL_WITHIN = 4;

  private AuthorKey() {}

  static int of(String author) {
    int comma = author.indexOf(',');
    if (comma > 0 && !isSuffix(author.substring(comma + 1))) {
      return key(author.substring(0, comma), author.substring(comma + 1));
    }
    String name = comma > 0 ? author.substring(0, comma) : author;
    return key(name, name);
  }

  private static int key(String familyLast, String givenFirst) {
    return 31 * initial(givenFirst) + lastWord(familyLast.strip()).hashCode();
  }

  private static int initial(String given) {
    String first = given.strip();
    char letter = first.isEmpty() ? 0 : Folding.asciiLetter(first.charAt(0));
    if (letter != 0) {
      return letter;
    }
    String letters = Folding.letters(first.substring(0, Math.min(first.length(), INITIAL_WITHIN)));
    return letters.isEmpty() ? 0 : letters.codePointAt(0);
  }

  private static String lastWord(String name) {
    int blank = name.lastIndexOf(' ');
    String word = name.substring(blank + 1);
    if (blank > 0 && isSuffix(word)) {
      return lastWord(name.substring(0, blank).strip());
    }
    return Folding.letters(word);
  }

  private static boolean isSuffix(String word) {
    String plain = word.strip().replace(".", "");
    return plain.length() <= LONGEST_SUFFIX && SUFFIXES.contains(plain.toLowerCase(Locale.ROOT));
  }
}
