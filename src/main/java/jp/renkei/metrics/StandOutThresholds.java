package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * From when an institution stands out among those of its country.
 *
 * @param manyPapersOfEach how many of each country are chosen for their papers, 1 or more
 * @param outlierFactor how many times the level of its country, above 0
 * @param leastShare of the papers of the country's largest institution, 0 to 1
 * @param outliersOfEach how many of each country are chosen for each other indicator, 1 or more
 */
public record StandOutThresholds(
    int manyPapersOfEach, BigDecimal outlierFactor, BigDecimal leastShare, int outliersOfEach) {

  public StandOutThresholds {
    Expectation.POSITIVE_COUNT.require("manyPapersOfEach", manyPapersOfEach);
    Expectation.POSITIVE.require("outlierFactor", outlierFactor);
    Expectation.FRACTION.require("leastShare", leastShare);
    Expectation.POSITIVE_COUNT.require("outliersOfEach", outliersOfEach);
  }

  /**
   * Reads the parameter {@code institutionsThatStandOut} of a parameter file.
   *
   * @throws MetricsFaultsException naming each missing or impossible field
   */
  public static StandOutThresholds read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "institutionsThatStandOut");
    fields.checkNumber("manyPapersOfEach", Expectation.POSITIVE_COUNT);
    fields.checkNumber("outlierFactor", Expectation.POSITIVE);
    fields.checkNumber("leastShare", Expectation.FRACTION);
    fields.checkNumber("outliersOfEach", Expectation.POSITIVE_COUNT);
    return fields.as(
        () ->
            new StandOutThresholds(
                fields.count("manyPapersOfEach"),
                fields.decimal("outlierFactor"),
                fields.decimal("leastShare"),
                fields.count("outliersOfEach")));
  }
}
