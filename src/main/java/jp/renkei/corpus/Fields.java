package jp.renkei.corpus;

import java.util.ArrayList;
import java.util.List;

/** What the fields of several exports have in common. */
final class Fields {

  private static final int YEAR_DIGITS = 4;

  private Fields() {}

  /** The year that a field names, 0 if it names none. */
  static int year(String text) {
    String digits = text.strip();
    int year = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(at) - '0';
      if (digit < 0 || digit > 9 || at == YEAR_DIGITS) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return digits.length() == YEAR_DIGITS ? year : 0;
  }

  /** The parts between separators, trimmed; empty ones are kept. */
  static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(part(text, from, at));
      from = at + separator.length();
    }
    parts.add(part(text, from, text.length()));
    return parts;
  }

  /** Mostly one blank stands before a part: passed over first, it costs no second string. */
  private static String part(String text, int from, int to) {
    int start = from < to && text.charAt(from) == ' ' ? from + 1 : from;
    return text.substring(start, to).strip();
  }

  /** The parts between separators, trimmed, without empty ones. */
  static List<String> filledParts(String text, String separator) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = parts(text, separator);
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
