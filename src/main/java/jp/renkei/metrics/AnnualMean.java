package jp.renkei.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;

/**
 * What an amount was in a year, on average over the years for which it is given.
 *
 * <p>Formula: the sum of the years' amounts by their number, rounded half up. A year without an
 * amount counts neither in the sum nor in the number; it is no zero. Reference: report, section
 * 2.4.3, which averages 2016 to 2022.
 *
 * @param value the mean, 0 or more, in the unit of the amounts
 * @param firstYear first year with an amount
 * @param lastYear last year with an amount
 * @param years how many years have one, 1 or more
 */
public record AnnualMean(long value, int firstYear, int lastYear, int years) {

  public AnnualMean {
    if (value < 0) {
      throw new IllegalArgumentException("value is " + value + ", expected 0 or more");
    }
    if (years < 1 || years > lastYear - firstYear + 1) {
      throw new IllegalArgumentException(
          "years is " + years + ", expected 1 to those of " + firstYear + "–" + lastYear);
    }
  }

  /**
   * The mean of amounts by year.
   *
   * @param amounts one or more
   */
  static AnnualMean of(SortedMap<Integer, Long> amounts) {
    BigDecimal sum =
        amounts.values().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(amounts.size()), 0, RoundingMode.HALF_UP);
    return new AnnualMean(
        mean.longValueExact(), amounts.firstKey(), amounts.lastKey(), amounts.size());
  }

  /** Whether every year from the first to the last has an amount. */
  public boolean withoutGaps() {
    return years == lastYear - firstYear + 1;
  }

  /** The same amount in a unit {@code factor} times smaller. */
  AnnualMean times(long factor) {
    return new AnnualMean(Math.multiplyExact(value, factor), firstYear, lastYear, years);
  }
}
