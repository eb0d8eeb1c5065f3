package jp.renkei.corpus;

/**
 * The years of publication that a corpus is to hold, both ends included.
 *
 * @param from the first
 * @param to the last
 */
public record YearRange(int from, int to) {

  /** All years, the unknown one too. */
  public static final YearRange ALL = new YearRange(0, Short.MAX_VALUE);

  public YearRange {
    if (from > to) {
      throw new IllegalArgumentException("years from " + from + " to " + to);
    }
  }

  /** Whether a paper of that year belongs; a paper of an unknown year (0) only to {@link #ALL}. */
  boolean holds(int year) {
    return year >= from && year <= to && (year > 0 || equals(ALL));
  }
}
