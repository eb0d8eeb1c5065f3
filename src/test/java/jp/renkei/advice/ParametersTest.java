package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.Project;
import jp.renkei.metrics.Expectation;
import jp.renkei.metrics.MetricsFault;
import jp.renkei.metrics.MetricsFaultsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights and thresholds of advice are read, and refused, as all parameters are. */
class ParametersTest {

  private static final Path SHIPPED = Project.file("rules/parameters.json");

  @TempDir private Path folder;

  @Test
  void shipped_parameters_are_read() {
    assertThat(GroundWeights.read(SHIPPED)).isEqualTo(new GroundWeights(3, 2, 1));
    assertThat(SelectionThresholds.read(SHIPPED))
        .isEqualTo(new SelectionThresholds(new BigDecimal("1.5"), new BigDecimal("0.25")));
  }

  @Test
  void every_wrong_field_is_named_at_once() throws IOException {
    Path file =
        write(
            """
            {"groundWeights": {"strong": 2.5, "weak": 0},
             "institutionSelection": {"outlierFactor": "high", "topShare": 25}}
            """);

    assertThat(faults(() -> GroundWeights.read(file)).faults())
        .extracting(MetricsFault::column)
        .containsExactly("/groundWeights/strong", "/groundWeights/moderate", "/groundWeights/weak");
    assertThat(faults(() -> SelectionThresholds.read(file)).faults())
        .extracting(MetricsFault::column)
        .containsExactly("/institutionSelection/outlierFactor", "/institutionSelection/topShare");
  }

  @Test
  void file_that_is_no_json_is_named_with_its_line() throws IOException {
    Path file = write("{\n\"groundWeights\": {strong: 3}\n}");

    assertThat(faults(() -> GroundWeights.read(file)).faults().getFirst().row()).isEqualTo(2);
  }

  @Test
  void weights_that_do_not_rise_are_refused_where_they_fall() throws IOException {
    Path strong = write("{\"groundWeights\": {\"strong\": 1, \"moderate\": 2, \"weak\": 1}}");

    assertThat(faults(() -> GroundWeights.read(strong)).faults())
        .containsExactly(
            new MetricsFault(
                strong, 0, "/groundWeights/strong", "1", Expectation.AT_LEAST_MODERATE));

    Path moderate = write("{\"groundWeights\": {\"strong\": 3, \"moderate\": 1, \"weak\": 2}}");

    assertThat(faults(() -> GroundWeights.read(moderate)).faults())
        .containsExactly(
            new MetricsFault(
                moderate, 0, "/groundWeights/moderate", "1", Expectation.AT_LEAST_WEAK));
  }

  @Test
  void equal_weights_are_read() throws IOException {
    Path file = write("{\"groundWeights\": {\"strong\": 2, \"moderate\": 2, \"weak\": 2}}");

    assertThat(GroundWeights.read(file)).isEqualTo(new GroundWeights(2, 2, 2));
  }

  @Test
  void thresholds_that_choose_none_or_all_are_refused_together() throws IOException {
    Path file = write("{\"institutionSelection\": {\"outlierFactor\": 1, \"topShare\": 1.0}}");

    assertThat(faults(() -> SelectionThresholds.read(file)).faults())
        .containsExactly(
            new MetricsFault(
                file, 0, "/institutionSelection/outlierFactor", "1", Expectation.ABOVE_ONE),
            new MetricsFault(
                file, 0, "/institutionSelection/topShare", "1.0", Expectation.PROPER_FRACTION));
  }

  private static MetricsFaultsException faults(Runnable reading) {
    return catchThrowableOfType(MetricsFaultsException.class, reading::run);
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("parameters.json"), json);
  }
}
