package jp.renkei.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as the same spelling of a title, a keyword, a name. */
final class Folding {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,80}>");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** By character of ASCII: every letter of every title and author is looked at. */
  private static final char[] SMALL_LETTERS = new char[0x80];

  static {
    for (char c = 0; c < SMALL_LETTERS.length; c++) {
      SMALL_LETTERS[c] = smallLetter(c);
    }
  }

  private static final int ZERO_WIDTH_SPACE = 0x200b;
  private static final int BYTE_ORDER_MARK = 0xfeff;

  /** The full-width blank; behind it there is but the byte order mark. */
  private static final int LAST_BLANK = 0x3000;

  /** By character, as every letter of every text outside ASCII is looked at. */
  private static final boolean[] BLANKS = blanks();

  private Folding() {}

  /** Trimmed, with single blanks; no-break and full-width blanks are blanks. */
  static String blanks(String text) {
    String stripped = text.strip();
    if (isNeat(stripped)) {
      return stripped;
    }
    StringBuilder neat = new StringBuilder(stripped.length());
    stripped
        .codePoints()
        .forEach(
            c -> {
              if (!isBlank(c)) {
                neat.appendCodePoint(c);
              } else if (!neat.isEmpty() && neat.charAt(neat.length() - 1) != ' ') {
                neat.append(' ');
              }
            });
    return neat.toString().stripTrailing();
  }

  private static boolean isNeat(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : c < ' ' || c > 0x7e && isBlank(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isBlank(int c) {
    return c < BLANKS.length ? BLANKS[c] : c == BYTE_ORDER_MARK;
  }

  private static boolean[] blanks() {
    boolean[] blanks = new boolean[LAST_BLANK + 1];
    for (int c = 0; c < blanks.length; c++) {
      blanks[c] =
          Character.isISOControl(c)
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || c == ZERO_WIDTH_SPACE;
    }
    return blanks;
  }

  /** A keyword without regard to case, and to full-width and other forms of one letter. */
  static String keyword(String neat) {
    return (isAscii(neat) ? neat : Normalizer.normalize(neat, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT);
  }

  /** The letters and digits of a text without accents, in lower case. */
  static String letters(String text) {
    String plain = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
    char[] letters = new char[plain.length()];
    int size = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char letter = c < SMALL_LETTERS.length ? SMALL_LETTERS[c] : smallLetter(c);
      if (letter != 0) {
        letters[size++] = letter;
      }
    }
    return new String(letters, 0, size);
  }

  /** The small letter or the digit of ASCII, or 0 for what is neither. */
  static char asciiLetter(char c) {
    return c < SMALL_LETTERS.length ? SMALL_LETTERS[c] : 0;
  }

  /** The small letter or the digit, or 0 for what is neither. */
  private static char smallLetter(char c) {
    boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    return letter ? Character.toLowerCase(c) : 0;
  }

  /** A number for a text that two texts share only by a chance of 1 in 2^64 (FNV-1a, mixed). */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return true;
  }
}
