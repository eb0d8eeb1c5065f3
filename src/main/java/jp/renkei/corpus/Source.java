package jp.renkei.corpus;

/**
 * A kind of export that papers are read from. The order is the order of trust: of several records
 * of one paper the first in this order gives title and year.
 */
public enum Source {
  IEEE_XPLORE("ieee-xplore"),
  ACM_DL("acm-dl"),
  OPENALEX("openalex"),
  PLAIN_CSV("csv");

  private final String id;

  Source(String id) {
    this.id = id;
  }

  /** How tables and reports name it. */
  public String id() {
    return id;
  }

  /**
   * The source of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Source of(String id) {
    for (Source source : values()) {
      if (source.id.equals(id)) {
        return source;
      }
    }
    throw new IllegalArgumentException("source is \"" + id + "\", expected one of ieee-xplore …");
  }
}
