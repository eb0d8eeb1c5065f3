package jp.renkei.keyword;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How keywords are compared: without regard to case, width, hyphens and repeated blanks. */
final class Spelling {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd}_]+");

  private Spelling() {}

  static String folded(String keyword) {
    String plain = Normalizer.normalize(keyword, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
  }
}
