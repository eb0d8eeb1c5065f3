package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * From when a change of place is a strength or a weakness.
 *
 * @param shift in natural logarithms, above 0
 */
public record StrengthThreshold(BigDecimal shift) {

  public StrengthThreshold {
    Expectation.POSITIVE.require("shift", shift);
  }

  /**
   * Reads the parameter {@code areaStrengths} of a parameter file.
   *
   * @throws MetricsFaultsException naming each missing or impossible field
   */
  public static StrengthThreshold read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "areaStrengths");
    fields.check("shift", Expectation.POSITIVE);
    fields.throwIfUnsound();
    return new StrengthThreshold(fields.decimal("shift"));
  }
}
