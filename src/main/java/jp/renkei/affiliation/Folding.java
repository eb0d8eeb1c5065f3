package jp.renkei.affiliation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How each character is read: folded to small letters without accents or width, or as a border of
 * words or parts. A table over all characters, so that a string is folded without a single
 * allocation.
 */
final class Folding {

  /** What a character is to the tokens around it. */
  enum Kind {
    LETTER,
    DIGIT,
    IDEOGRAPH,
    SPACE,
    HYPHEN,
    APOSTROPHE,
    DOT,
    PART_BORDER,
    GROUP_BORDER,
    NOTHING
  }

  private static final char[][] FOLDED = new char[Character.MAX_VALUE + 1][];
  private static final Kind[] KINDS = new Kind[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      FOLDED[c] = fold((char) c);
      KINDS[c] = kind((char) c, FOLDED[c]);
    }
  }

  private Folding() {}

  static Kind kind(char c) {
    return KINDS[c];
  }

  static char[] folded(char c) {
    return FOLDED[c];
  }

  private static char[] fold(char c) {
    String special =
        switch (c) {
          case 'ß' -> "ss";
          case 'ø', 'Ø' -> "o";
          case 'æ', 'Æ' -> "ae";
          case 'œ', 'Œ' -> "oe";
          case 'ł', 'Ł' -> "l";
          case 'đ', 'Đ', 'ð', 'Ð' -> "d";
          case 'þ', 'Þ' -> "th";
          case 'ı', 'İ' -> "i";
          default -> "";
        };
    return special.isEmpty() ? decomposed(c).toCharArray() : special.toCharArray();
  }

  /** Without marks; Hangul and kana stay whole, as a syllable is what is compared. */
  private static String decomposed(char c) {
    if (Character.isSurrogate(c)) {
      return "";
    }
    Normalizer.Form form = isIdeograph(c) ? Normalizer.Form.NFKC : Normalizer.Form.NFKD;
    String text = Normalizer.normalize(String.valueOf(c), form).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder();
    for (char part : text.toCharArray()) {
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        kept.append(part);
      }
    }
    return kept.toString();
  }

  private static Kind kind(char c, char[] folded) {
    if (folded.length == 0) {
      return Kind.NOTHING;
    }
    return switch (folded[0]) {
      case ';' -> Kind.GROUP_BORDER;
      case ',', '(', ')', '[', ']', '{', '}', '|', '/', ':', '\n', '\t', '\r', '<', '>', '•', '、' ->
          Kind.PART_BORDER;
      case '-', '‐', '‑', '‒', '–', '—', '―', '−', '~', '_' -> Kind.HYPHEN;
      case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', 'ʹ', '?' -> Kind.APOSTROPHE;
      case '.', '。' -> Kind.DOT;
      default -> letterKind(c, folded[0]);
    };
  }

  private static Kind letterKind(char c, char folded) {
    if (isIdeograph(c)) {
      return Kind.IDEOGRAPH;
    }
    if (Character.isDigit(folded)) {
      return Kind.DIGIT;
    }
    return Character.isLetter(folded) ? Kind.LETTER : Kind.SPACE;
  }

  private static boolean isIdeograph(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
