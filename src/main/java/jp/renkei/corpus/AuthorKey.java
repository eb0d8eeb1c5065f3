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
    String given = Folding.letters(givenFirst);
    String family = lastWord(familyLast.strip());
    String initial = given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
    return (initial + ' ' + family).hashCode();
  }

  private static String lastWord(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank > 0 && isSuffix(name.substring(blank + 1))) {
      return lastWord(name.substring(0, blank).strip());
    }
    return Folding.letters(name.substring(blank + 1));
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.strip().toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
