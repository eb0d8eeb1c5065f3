package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * From when a change of place is a strength or a weakness.
 *
 * <p>Section 2.2.3 says that Japan passes Hong Kong in optics and quantum, and table 2-11 does not
 * list Hong Kong as weak there: the shift must exceed {@code ln(0.170 / 0.114)}, Hong Kong's lead
 * in table 2-6. Japan passes Australia in devices, and Australia is listed: it must not exceed
 * {@code ln(0.194 / 0.114)}.
 *
 * @param shift in natural logarithms, above 0
 * @param passings countries, 1 or more
 */
public record StrengthThresholds(BigDecimal shift, int passings) {

  public StrengthThresholds {
    Expectation.POSITIVE.require("shift", shift);
    Expectation.POSITIVE_COUNT.require("passings", passings);
  }

  /**
   * Reads the parameter {@code areaStrengths} of a parameter file.
   *
   * @throws MetricsFaultsException naming each missing or impossible field
   */
  public static StrengthThresholds read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "areaStrengths");
    fields.check("shift", Expectation.POSITIVE);
    fields.check("passings", Expectation.POSITIVE_COUNT);
    fields.throwIfUnsound();
    return new StrengthThresholds(fields.decimal("shift"), fields.count("passings"));
  }
}
