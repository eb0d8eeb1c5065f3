package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  private static final String POINTER = "/peerRadius/";

  public PeerRadius {
    Expectation.POSITIVE.require("value", value);
    Expectation.TEXT.require("unit", unit);
    Expectation.DATE.require("since", since);
    Expectation.TEXT.require("source", source);
    Expectation.POSITIVE.require("validFrom", validFrom);
    Expectation.POSITIVE.require("validTo", validTo);
    if (validFrom.compareTo(validTo) >= 0) {
      throw new IllegalArgumentException(
          "validFrom " + validFrom + " is not below validTo " + validTo);
    }
  }

  /**
   * Reads the parameter {@code peerRadius} of a parameter file.
   *
   * @throws MetricsFaultsException naming each missing or impossible field
   */
  public static PeerRadius read(Path parameters) {
    JsonNode fields = parse(parameters).path("peerRadius");
    List<MetricsFault> faults = new ArrayList<>();
    check(parameters, fields, "value", Expectation.POSITIVE, faults);
    check(parameters, fields, "unit", Expectation.TEXT, faults);
    check(parameters, fields, "since", Expectation.DATE, faults);
    check(parameters, fields, "source", Expectation.TEXT, faults);
    check(parameters, fields, "validFrom", Expectation.POSITIVE, faults);
    check(parameters, fields, "validTo", Expectation.POSITIVE, faults);
    if (faults.isEmpty()
        && decimal(fields, "validFrom").compareTo(decimal(fields, "validTo")) >= 0) {
      faults.add(
          fault(parameters, "validTo", text(fields, "validTo"), Expectation.ABOVE_VALID_FROM));
    }
    MetricsFaultsException.throwIfAny(faults);
    return new PeerRadius(
        decimal(fields, "value"),
        text(fields, "unit"),
        text(fields, "since"),
        text(fields, "source"),
        decimal(fields, "validFrom"),
        decimal(fields, "validTo"));
  }

  /** Whether a country of the lower left at this distance is a peer; the rim belongs to it. */
  public boolean reaches(double distance) {
    return distance <= value.doubleValue();
  }

  private static JsonNode parse(Path file) {
    String json = TableText.read(file);
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      String found = json.lines().skip(line - 1L).findFirst().orElse("").strip();
      throw new MetricsFaultsException(
          List.of(new MetricsFault(file, line, "", found, Expectation.JSON)));
    }
  }

  private static void check(
      Path file, JsonNode fields, String field, Expectation expected, List<MetricsFault> faults) {
    if (!expected.admits(text(fields, field))) {
      faults.add(fault(file, field, text(fields, field), expected));
    }
  }

  private static MetricsFault fault(Path file, String field, String value, Expectation expected) {
    return new MetricsFault(file, 0, POINTER + field, value, expected);
  }

  private static String text(JsonNode fields, String field) {
    return fields.path(field).asString("");
  }

  private static BigDecimal decimal(JsonNode fields, String field) {
    return new BigDecimal(text(fields, field));
  }
}
