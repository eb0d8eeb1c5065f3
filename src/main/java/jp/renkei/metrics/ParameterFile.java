package jp.renkei.metrics;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of one named parameter in a file of parameters, {@code rules/parameters.json}, all its
 * faults kept: each field is checked first, then {@link #as} makes them into what they are for. A
 * fault names the file, the JSON pointer of the field, what stands there and what was expected.
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

  /** Keeps a fault unless a field is a number, and as expected; "3" is none. */
  public void checkNumber(String field, Expectation expected) {
    check(field, expected, JsonNode::isNumber, Expectation.JSON_NUMBER);
  }

  /** Keeps a fault unless a field is a text, and as expected. */
  public void checkText(String field, Expectation expected) {
    check(field, expected, JsonNode::isString, Expectation.JSON_TEXT);
  }

  /** What would do but for how it is written is told to be written so. */
  private void check(
      String field, Expectation expected, Predicate<JsonNode> isWritten, Expectation writing) {
    if (!expected.admits(text(field))) {
      faults.add(fault(field, expected));
    } else if (!isWritten.test(fields.path(field))) {
      faults.add(fault(field, writing));
    }
  }

  private MetricsFault fault(String field, Expectation expected) {
    return new MetricsFault(file, 0, "/" + name + "/" + field, text(field), expected);
  }

  /**
   * What the fields, each of them checked, are made into.
   *
   * @param made from the fields; a record whose components have the fields' names
   * @throws MetricsFaultsException with the faults of all fields that were not as expected; else
   *     with that of the one which the record refuses beside the others
   */
  public <T> T as(Supplier<T> made) {
    MetricsFaultsException.throwIfAny(faults);
    try {
      return made.get();
    } catch (UnexpectedValueException e) {
      throw new MetricsFaultsException(List.of(fault(e.component(), e.expected())));
    }
  }

  /** A field as text, what is none as JSON writes it; empty where there is none. */
  public String text(String field) {
    JsonNode value = fields.path(field);
    return value.isContainer() || value.isNull() ? value.toString() : value.asString("");
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
