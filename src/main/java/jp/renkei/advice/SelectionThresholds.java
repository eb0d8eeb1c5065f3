package jp.renkei.advice;

import java.math.BigDecimal;
import java.nio.file.Path;
import jp.renkei.metrics.Expectation;
import jp.renkei.metrics.ParameterFile;

/**
 * From when a value is held to be outstanding among the institutions under study.
 *
 * @param outlierFactor how many times the level of its country, above 1
 * @param topShare which share of all institutions stands out, above 0 and below 1
 */
record SelectionThresholds(BigDecimal outlierFactor, BigDecimal topShare) {

  SelectionThresholds {
    if (outlierFactor.compareTo(BigDecimal.ONE) <= 0) {
      throw new IllegalArgumentException(
          "the outlier factor must be above 1, found " + outlierFactor);
    }
    if (topShare.signum() <= 0 || topShare.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "the top share must lie between 0 and 1, found " + topShare);
    }
  }

  /**
   * Reads {@code institutionSelection} of {@code rules/parameters.json}.
   *
   * @throws jp.renkei.metrics.MetricsFaultsException naming the file and each wrong field
   */
  static SelectionThresholds read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "institutionSelection");
    fields.check("outlierFactor", Expectation.POSITIVE);
    fields.check("topShare", Expectation.FRACTION);
    fields.throwIfUnsound();
    return new SelectionThresholds(fields.decimal("outlierFactor"), fields.decimal("topShare"));
  }

  /** How many of n stand out. */
  int topOf(int n) {
    return topShare.multiply(BigDecimal.valueOf(n)).intValue();
  }
}
