package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PeerRadiusTest {

  @TempDir private Path folder;

  @Test
  void shipped_parameter_names_unit_date_and_section() {
    PeerRadius radius = PeerRadius.read(Project.file("rules/parameters.json"));

    assertThat(radius.value()).isEqualTo("1.5");
    assertThat(radius.unit()).isEqualTo("natural-log distance");
    assertThat(radius.since()).isEqualTo("2026-11-25");
    assertThat(radius.source()).isEqualTo("2.2.2");
  }

  @Test
  void every_shipped_parameter_has_unit_date_source_and_meaning_in_both_languages()
      throws IOException {
    JsonNode parameters =
        JsonMapper.shared().readTree(Files.readString(Project.file("rules/parameters.json")));

    assertThat(parameters.propertyNames())
        .containsExactlyInAnyOrder(
            "peerRadius",
            "groundWeights",
            "institutionSelection",
            "areaStrengths",
            "institutionsThatStandOut");
    for (JsonNode parameter : parameters) {
      for (String pointer : List.of("/unit", "/since", "/source", "/meaning/ja", "/meaning/en")) {
        assertThat(parameter.at(pointer).asString("")).as(pointer).isNotBlank();
      }
    }
    JsonNode weights = parameters.path("groundWeights");
    assertThat(List.of("strong", "moderate", "weak"))
        .map(strength -> weights.path(strength).asInt())
        .containsExactly(3, 2, 1);
  }

  @Test
  void all_faults_of_a_parameter_are_named_at_once() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("parameters.json"),
            """
            {"peerRadius": {"value": -1, "unit": "x", "since": "soon", "source": "2.2.2",
             "validFrom": 2}}
            """);

    MetricsFaultsException thrown =
        catchThrowableOfType(MetricsFaultsException.class, () -> PeerRadius.read(file));

    assertThat(thrown.faults())
        .extracting(MetricsFault::column, MetricsFault::value, MetricsFault::expected)
        .containsExactly(
            tuple("/peerRadius/value", "-1", Expectation.POSITIVE),
            tuple("/peerRadius/since", "soon", Expectation.DATE),
            tuple("/peerRadius/validTo", "", Expectation.POSITIVE));
  }

  @Test
  void interval_that_ends_before_it_begins_is_refused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("parameters.json"),
            """
            {"peerRadius": {"value": 1, "unit": "x", "since": "2026-01-01", "source": "2.2.2",
             "validFrom": 2, "validTo": 2}}
            """);

    assertThatThrownBy(() -> PeerRadius.read(file))
        .hasMessageEndingWith("/peerRadius/validTo: \"2\", expected a number above validFrom");
    assertThatThrownBy(
            () ->
                new PeerRadius(
                    BigDecimal.ONE, "x", "2026-01-01", "s", BigDecimal.TWO, BigDecimal.ONE))
        .hasMessage("validTo is 1, expected a number above validFrom");
  }

  @Test
  void parameter_file_that_is_no_json_is_refused_with_its_line() throws IOException {
    Path file = Files.writeString(folder.resolve("parameters.json"), "{\n\"peerRadius\": }\n");

    MetricsFaultsException thrown =
        catchThrowableOfType(MetricsFaultsException.class, () -> PeerRadius.read(file));

    assertThat(thrown.faults()).hasSize(1);
    assertThat(thrown.faults().getFirst().row()).isEqualTo(2);
    assertThat(thrown.faults().getFirst().expected()).isEqualTo(Expectation.JSON);
  }
}
