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
    Expectation.ABOVE_ONE.require("outlierFactor", outlierFactor);
    Expectation.PROPER_FRACTION.require("topShare", topShare);
  }

  /**
   * Reads {@code institutionSelection} of {@code rules/parameters.json}.
   *
   * @throws jp.renkei.metrics.MetricsFaultsException naming the file and each wrong field
   */
  static SelectionThresholds read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "institutionSelection");
    fields.checkNumber("outlierFactor", Expectation.ABOVE_ONE);
    fields.checkNumber("topShare", Expectation.PROPER_FRACTION);
    return fields.as(
        () -> new SelectionThresholds(fields.decimal("outlierFactor"), fields.decimal("topShare")));
  }

  /** How many of n stand out. */
  int topOf(int n) {
    return topShare.multiply(BigDecimal.valueOf(n)).intValue();
  }
}
