package jp.renkei.metrics.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic axis from a smallest to a largest value, laid out between two places.
 *
 * <p>Formula: {@code from + (to - from) * ln(v/min) / ln(max/min)}. Range: values above zero.
 */
record LogScale(double min, double max, double from, double to) {

  private static final double MARGIN = 1.35;

  LogScale {
    if (!(min > 0) || !(max > min)) {
      throw new IllegalArgumentException(
          "an axis from " + min + " to " + max + ", expected values above 0, the larger last");
    }
  }

  /** An axis that holds all values, with a little room at both ends. */
  static LogScale holding(double[] values, double from, double to) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return new LogScale(least / MARGIN, most * MARGIN, from, to);
  }

  double place(double value) {
    return from + (to - from) * StrictMath.log(value / min) / StrictMath.log(max / min);
  }

  /** The powers of ten on the axis; with fewer than two of them, their doubles and fives too. */
  List<Double> ticks() {
    List<Double> powers = multiples(1);
    if (powers.size() >= 2) {
      return powers;
    }
    List<Double> finer = new ArrayList<>(multiples(1));
    finer.addAll(multiples(2));
    finer.addAll(multiples(5));
    return finer.stream().sorted().toList();
  }

  private List<Double> multiples(int factor) {
    List<Double> ticks = new ArrayList<>();
    int first = (int) Math.floor(StrictMath.log10(min)) - 1;
    int last = (int) Math.ceil(StrictMath.log10(max));
    for (int exponent = first; exponent <= last; exponent++) {
      double tick = Double.parseDouble(factor + "e" + exponent);
      if (tick >= min && tick <= max) {
        ticks.add(tick);
      }
    }
    return ticks;
  }
}
