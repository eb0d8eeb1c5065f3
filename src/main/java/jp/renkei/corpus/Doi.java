package jp.renkei.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/** Digital object identifiers, which the same paper bears with and without a prefix or capitals. */
final class Doi {

  private static final Pattern PREFIX =
      Pattern.compile("^(https?://)?(dx\\.|www\\.)?(doi\\.org/)?(doi:\\s*)?");

  private static final char DELETE = 0x7f;

  private Doi() {}

  /** In lower case and without prefix; empty where the text is no DOI. */
  static String of(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String doi = lower.startsWith("10.") ? lower : PREFIX.matcher(lower).replaceFirst("");
    String whole = beforeBlank(doi);
    return whole.startsWith("10.") && whole.indexOf('/') > 0 ? whole : "";
  }

  /** Behind a blank or control a second identifier or a broken line begins: none has one within. */
  private static String beforeBlank(String doi) {
    for (int at = 0; at < doi.length(); at++) {
      if (doi.charAt(at) <= ' ' || doi.charAt(at) == DELETE) {
        return doi.substring(0, at);
      }
    }
    return doi;
  }
}
