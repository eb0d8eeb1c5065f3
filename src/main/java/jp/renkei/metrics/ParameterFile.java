package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of one named parameter in a file of parameters, {@code rules/parameters.json}, all its
 * faults kept: each field is checked first, then {@link #throwIfUnsound()}, then they are used.
 */
public final class ParameterFile {

  private final Path file;
  private final String name;
  private final JsonNode fields;
  private final List<MetricsFault> faults = new ArrayList<>();

  private ParameterFile(Path file, String name, JsonNode fields) {
    this.file = file;
    this.name = name;
    this.fields = fields;
  }

  /**
   * Opens a parameter; a missing one has faults in each field.
   *
   * @throws MetricsFaultsException if the file is not JSON
   */
  public static ParameterFile read(Path file, String name) {
    String json = TableText.read(file);
    try {
      return new ParameterFile(file, name, JsonMapper.shared().readTree(json).path(name));
    } catch (JacksonException e) {
      int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      String found = json.lines().skip(line - 1L).findFirst().orElse("").strip();
      throw new MetricsFaultsException(
          List.of(new MetricsFault(file, line, "", found, Expectation.JSON)));
    }
  }

  /** Keeps a fault unless a field is as expected. */
  public void check(String field, Expectation expected) {
    if (!expected.admits(text(field))) {
      fault(field, expected);
    }
  }

  void fault(String field, Expectation expected) {
    faults.add(new MetricsFault(file, 0, "/" + name + "/" + field, text(field), expected));
  }

  boolean isSound() {
    return faults.isEmpty();
  }

  /**
   * Refuses the parameter if any of its fields was not as expected.
   *
   * @throws MetricsFaultsException with all these faults
   */
  public void throwIfUnsound() {
    MetricsFaultsException.throwIfAny(faults);
  }

  /** A field as text; empty where there is none. */
  public String text(String field) {
    return fields.path(field).asString("");
  }

  /** A field that was found to be a number. */
  public BigDecimal decimal(String field) {
    return new BigDecimal(text(field));
  }

  /** A field that was found to be a whole number. */
  public int count(String field) {
    return Integer.parseInt(text(field));
  }
}
