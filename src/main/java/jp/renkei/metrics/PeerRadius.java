package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * How far from the reference country a country of the lower left may lie and still be its peer.
 *
 * <p>The report (section 2.2.2) puts Korea and Taiwan in the centre because they are near Japan,
 * and gives no measure. In natural-log distance over table 2-6 every radius of the open interval
 * from {@code validFrom} to {@code validTo} gives exactly the report's membership; both ends are
 * rounded inwards. In plain distance no radius does. The interval holds for Japan and table 2-6
 * only.
 *
 * @param value the radius, above 0
 * @param unit what the value counts
 * @param since the date from which the value is used
 * @param source the section that the parameter rests on
 * @param validFrom lower end: below it Taiwan is no peer
 * @param validTo upper end: above it Iran is one
 */
public record PeerRadius(
    BigDecimal value,
    String unit,
    String since,
    String source,
    BigDecimal validFrom,
    BigDecimal validTo) {

  public PeerRadius {
    Expectation.POSITIVE.require("value", value);
    Expectation.TEXT.require("unit", unit);
    Expectation.DATE.require("since", since);
    Expectation.TEXT.require("source", source);
    Expectation.POSITIVE.require("validFrom", validFrom);
    Expectation.POSITIVE.require("validTo", validTo);
    Expectation.ABOVE_VALID_FROM.requireThat(validTo.compareTo(validFrom) > 0, "validTo", validTo);
  }

  /**
   * Reads the parameter {@code peerRadius} of a parameter file.
   *
   * @throws MetricsFaultsException naming each missing or impossible field
   */
  public static PeerRadius read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "peerRadius");
    fields.checkNumber("value", Expectation.POSITIVE);
    fields.checkText("unit", Expectation.TEXT);
    fields.checkText("since", Expectation.DATE);
    fields.checkText("source", Expectation.TEXT);
    fields.checkNumber("validFrom", Expectation.POSITIVE);
    fields.checkNumber("validTo", Expectation.POSITIVE);
    return fields.as(
        () ->
            new PeerRadius(
                fields.decimal("value"),
                fields.text("unit"),
                fields.text("since"),
                fields.text("source"),
                fields.decimal("validFrom"),
                fields.decimal("validTo")));
  }

  /** Whether a country of the lower left at this distance is a peer; the rim belongs to it. */
  public boolean reaches(double distance) {
    return distance <= value.doubleValue();
  }
}
