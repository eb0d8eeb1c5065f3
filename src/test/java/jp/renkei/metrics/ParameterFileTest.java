package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Every fault of a parameter names file, pointer, value found and what was expected. */
class ParameterFileTest {

  private static final JsonNode SHIPPED =
      JsonMapper.shared().readTree(Project.file("rules/parameters.json"));

  private record Parameter(String name, Function<Path, Object> reading) {}

  private static final List<Parameter> PARAMETERS =
      List.of(
          new Parameter("peerRadius", PeerRadius::read),
          new Parameter("areaStrengths", StrengthThreshold::read),
          new Parameter("institutionsThatStandOut", StandOutThresholds::read));

  @TempDir private Path folder;

  @Test
  void number_in_quotes_is_no_number() throws IOException {
    Path file = write("{\"areaStrengths\": {\"shift\": \"0.3\", \"leastPapers\": \"12\"}}");

    assertThatThrownBy(() -> StrengthThreshold.read(file))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessage(
            """
            %1$s: /areaStrengths/shift: "0.3", expected a number, not a text: without quotes
            %1$s: /areaStrengths/leastPapers: "12", expected a number, not a text: without quotes\
            """
                .formatted(file));
  }

  @Test
  void quoted_number_out_of_range_is_told_the_range_first() throws IOException {
    Path file = write("{\"areaStrengths\": {\"shift\": \"-1\", \"leastPapers\": \"0\"}}");

    assertThat(faults(file, StrengthThreshold::read))
        .extracting(MetricsFault::column, MetricsFault::value, MetricsFault::expected)
        .containsExactly(
            tuple("/areaStrengths/shift", "-1", Expectation.POSITIVE),
            tuple("/areaStrengths/leastPapers", "0", Expectation.POSITIVE_COUNT));
  }

  @Test
  void number_is_no_text() throws IOException {
    Path file = write(shippedWith("peerRadius", "unit", "3"));

    assertThat(faults(file, PeerRadius::read))
        .containsExactly(new MetricsFault(file, 0, "/peerRadius/unit", "3", Expectation.JSON_TEXT));
  }

  /** A list or an object is told as it stands, not as nothing. */
  @Test
  void value_found_is_shown_whatever_it_is() throws IOException {
    for (String value : List.of("[3]", "{\"a\":3}", "null", "true")) {
      Path file = write(shippedWith("areaStrengths", "leastPapers", value));

      assertThat(faults(file, StrengthThreshold::read))
          .extracting(MetricsFault::value)
          .containsExactly(value);
    }
  }

  @Test
  void fault_is_told_in_japanese_too() throws IOException {
    Path file = write(shippedWith("areaStrengths", "leastPapers", "\"12\""));

    assertThat(faults(file, StrengthThreshold::read))
        .extracting(MetricsFault::ja)
        .containsExactly(file + ": /areaStrengths/leastPapers: 「12」。必要なもの: 数 (文字列ではない。引用符で囲まない)");
  }

  @Test
  void country_of_a_report_that_is_no_text_is_refused() throws IOException {
    Path report = write("{\"reference\": {\"country\": 392}}");
    ParameterFile fields = ParameterFile.read(report, "reference");

    fields.checkText("country", Expectation.COUNTRY);

    assertThatThrownBy(() -> fields.as(() -> fields.text("country")))
        .hasMessageContaining("/reference/country: \"392\", expected a two-letter country code");
  }

  /** Whatever number of a shipped parameter is broken, and however, the fault points at it. */
  @Test
  void each_broken_number_is_pointed_at() throws IOException {
    for (Parameter parameter : PARAMETERS) {
      for (String field : numbers(parameter.name)) {
        for (String broken : List.of("-1", "\"3\"", "\"three\"", "1e400")) {
          Path file = write(shippedWith(parameter.name, field, broken));

          assertThat(faults(file, parameter.reading))
              .as("%s of %s: %s", field, parameter.name, broken)
              .extracting(MetricsFault::column)
              .containsExactly("/" + parameter.name + "/" + field);
        }
      }
    }
  }

  private static List<String> numbers(String parameter) {
    return SHIPPED
        .path(parameter)
        .propertyStream()
        .filter(field -> field.getValue().isNumber())
        .map(field -> field.getKey())
        .toList();
  }

  private static String shippedWith(String parameter, String field, String json) {
    ObjectNode changed = (ObjectNode) SHIPPED.deepCopy();
    ((ObjectNode) changed.path(parameter)).putRawValue(field, new RawValue(json));
    return JsonMapper.shared().writeValueAsString(changed);
  }

  private static <T> List<MetricsFault> faults(Path file, Function<Path, T> reading) {
    return catchThrowableOfType(MetricsFaultsException.class, () -> reading.apply(file)).faults();
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("parameters.json"), json);
  }
}
