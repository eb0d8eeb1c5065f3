package jp.renkei.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/** Digital object identifiers, which the same paper bears with and without a prefix or capitals. */
final class Doi {

  private static final Pattern PREFIX =
      Pattern.compile("^(https?://)?(dx\\.|www\\.)?(doi\\.org/)?(doi:\\s*)?");

  /** Where a second identifier or a broken line begins: none has a blank within. */
  private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\s]");

  private Doi() {}

  /** In lower case and without prefix; empty where the text is no DOI. */
  static String of(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String doi = lower.startsWith("10.") ? lower : PREFIX.matcher(lower).replaceFirst("");
    String whole = doi.isEmpty() ? doi : BLANK.split(doi, 2)[0];
    return whole.startsWith("10.") && whole.indexOf('/') > 0 ? whole : "";
  }
}
