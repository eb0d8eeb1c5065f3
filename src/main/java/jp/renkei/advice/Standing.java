package jp.renkei.advice;

import java.util.Locale;

/** How a candidate stands after all grounds are weighed; the order is that of the lists. */
public enum Standing {
  RECOMMENDED,
  POSSIBLE,
  NOT_RECOMMENDED;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word of the advice document. */
  public String id() {
    return id;
  }

  Standing atBest(Standing ceiling) {
    return compareTo(ceiling) < 0 ? ceiling : this;
  }
}
