package jp.renkei.advice;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How like one institution is to the organisation, by what each has in place: a weighted Jaccard
 * index from 0 (nothing in common) to 1 (the same).
 *
 * <pre>
 *              Σ w(i) over O ∩ L  +  w₀ m / 2  +  w₀ a
 * likeness = ───────────────────────────────────────────────
 *              Σ w(i) over O ∪ L  +  w₀ (h − m)  +  w₀ a
 * </pre>
 *
 * <ul>
 *   <li>O: initiatives that the organisation has in place; L: those of the institution in A4-1.
 *   <li>w(i): the weight of an initiative, that of a moderate ground where it brings a gain nearer
 *       that the organisation seeks, else w₀, that of a weak one.
 *   <li>h: headings that A4-1 gives the institution without saying which initiative under them; m:
 *       those of them under which O has an initiative that is not in L, a match by half.
 *   <li>a: 1 where the organisation and the institution work in a common area, else 0. A4-1 names
 *       areas of few institutions, so none in common says nothing.
 * </ul>
 *
 * <p>Two sets of initiatives are as like the one way as the other. With nothing on either side it
 * is 0. Both terms are kept as whole numbers, in halves, so that equal likeness is equal.
 *
 * @param common the upper term
 * @param all the lower term, no less than the upper one and at least 1
 */
public record Likeness(int common, int all) implements Comparable<Likeness> {

  public Likeness {
    if (common < 0 || all < 1 || common > all) {
      throw new IllegalArgumentException("no share: " + common + " of " + all);
    }
  }

  /**
   * The likeness of two sets of initiatives.
   *
   * @param weight points of an initiative
   * @param least the least of these points, also those of a heading or an area
   */
  static Likeness of(
      Set<String> own,
      Set<String> theirs,
      ToIntFunction<String> weight,
      int least,
      int headings,
      int matchedHeadings,
      boolean commonArea) {
    Set<String> both = new HashSet<>(own);
    both.retainAll(theirs);
    Set<String> either = new HashSet<>(own);
    either.addAll(theirs);
    int area = commonArea ? 2 * least : 0;
    int common = 2 * sum(both, weight) + least * matchedHeadings + area;
    int all = 2 * sum(either, weight) + 2 * least * (headings - matchedHeadings) + area;
    return new Likeness(common, Math.max(1, all));
  }

  private static int sum(Collection<String> initiatives, ToIntFunction<String> weight) {
    return initiatives.stream().mapToInt(weight).sum();
  }

  /** Whether there is anything in common. */
  public boolean any() {
    return common > 0;
  }

  /** The share, rounded to thousandths as it is shown. */
  public double value() {
    return Math.round(1000.0 * common / all) / 1000.0;
  }

  /** By the share itself, not as rounded. */
  @Override
  public int compareTo(Likeness other) {
    return Long.compare((long) common * other.all, (long) other.common * all);
  }
}
