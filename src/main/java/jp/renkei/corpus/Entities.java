package jp.renkei.corpus;

import java.util.Map;
import java.util.stream.Collectors;

/** Character references of HTML, which the databases leave in titles, names and affiliations. */
final class Entities {

  private static final int LONGEST = 12;

  private static final Map<String, String> NAMED =
      WordList.read("entities.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Character.toString(Integer.parseInt(parts[1]))));

  private Entities() {}

  /**
   * The text with its references replaced; also those that were escaped once more ({@code
   * &amp;#233;}). What is no reference stays.
   */
  static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    String once = decodedOnce(text);
    return once.equals(text) || once.indexOf('&') < 0 ? once : decodedOnce(once);
  }

  private static String decodedOnce(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    for (int and = text.indexOf('&'); and >= 0; and = text.indexOf('&', at)) {
      decoded.append(text, at, and);
      int end = text.indexOf(';', and);
      String character =
          end < 0 || end - and > LONGEST ? "" : character(text.substring(and + 1, end));
      decoded.append(character.isEmpty() ? "&" : character);
      at = character.isEmpty() ? and + 1 : end + 1;
    }
    return decoded.append(text, at, text.length()).toString();
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
      return "";
    }
    long code = Long.parseLong(digits, hex ? 16 : 10);
    return code > 0 && code <= Character.MAX_CODE_POINT ? Character.toString((int) code) : "";
  }
}
