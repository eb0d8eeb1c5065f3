package jp.renkei.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/** Digital object identifiers, which the same paper bears with and without a prefix or capitals. */
final class Doi {

  private static final Pattern PREFIX =
      Pattern.compile("^(https?://)?(dx\\.|www\\.)?(doi\\.org/)?(doi:\\s*)?");

  private Doi() {}

  /** In lower case and without prefix; empty where the text is no DOI. */
  static String of(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String doi = lower.startsWith("10.") ? lower : PREFIX.matcher(lower).replaceFirst("");
    return doi.startsWith("10.") && doi.indexOf('/') > 0 ? doi : "";
  }
}
