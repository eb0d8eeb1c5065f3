package jp.renkei.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes of countries, two letters each: ISO 3166-1 as the JDK knows it, and {@code XK}
 * (Kosovo), which is in wide use though the standard leaves it to users.
 */
public final class CountryCodes {

  private static final String KOSOVO = "XK";
  private static final List<String> ALL = codes();
  private static final Set<String> KNOWN = Set.copyOf(ALL);

  private CountryCodes() {}

  private static List<String> codes() {
    TreeSet<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add(KOSOVO);
    return List.copyOf(codes);
  }

  /** All of them, sorted. */
  public static List<String> all() {
    return ALL;
  }

  /** Whether a text is one of them. */
  public static boolean isKnown(String text) {
    return KNOWN.contains(text);
  }
}
