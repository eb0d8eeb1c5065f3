package jp.renkei.knowledge;

import java.util.Locale;

/** A language in which every label, definition and fault is given. */
public enum Language {
  JA,
  EN;

  /**
   * The tag as it stands in the ontology, in HTTP headers and in options: {@code ja}, {@code en}.
   */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of the same said in both languages, what is said in this one; either may be empty. */
  public String choose(String ja, String en) {
    return this == JA ? ja : en;
  }
}
