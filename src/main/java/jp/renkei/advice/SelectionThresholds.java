package jp.renkei.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
   * @throws IllegalArgumentException naming the file and the field
   */
  static SelectionThresholds read(Path parameters) {
    try {
      JsonNode selection =
          JsonMapper.shared().readTree(Files.readString(parameters)).path("institutionSelection");
      return new SelectionThresholds(
          number(parameters, selection, "outlierFactor"),
          number(parameters, selection, "topShare"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + parameters, e);
    }
  }

  private static BigDecimal number(Path file, JsonNode selection, String field) {
    JsonNode number = selection.path(field);
    if (!number.isNumber()) {
      throw new IllegalArgumentException(
          file + ": institutionSelection." + field + " must be a number, found " + number);
    }
    return number.decimalValue();
  }

  /** How many of n stand out. */
  int topOf(int n) {
    return topShare.multiply(BigDecimal.valueOf(n)).intValue();
  }
}
