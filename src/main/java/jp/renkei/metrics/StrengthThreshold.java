package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.POSITIVE;
import static jp.renkei.metrics.Expectation.POSITIVE_COUNT;

import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * From when a change of place is a strength or a weakness.
 *
 * @param shift in natural logarithms, above 0
 * @param leastPapers across borders that a country needs in an area for its place there to be told,
 *     1 or more
 */
public record StrengthThreshold(BigDecimal shift, int leastPapers) {

  public StrengthThreshold {
    POSITIVE.require("shift", shift);
    POSITIVE_COUNT.require("leastPapers", leastPapers);
  }

  /**
   * Reads the parameter {@code areaStrengths} of a parameter file.
   *
   * @throws MetricsFaultsException naming each missing or impossible field
   */
  public static StrengthThreshold read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "areaStrengths");
    fields.checkNumber("shift", POSITIVE);
    fields.checkNumber("leastPapers", POSITIVE_COUNT);
    return fields.as(
        () -> new StrengthThreshold(fields.decimal("shift"), fields.count("leastPapers")));
  }
}
