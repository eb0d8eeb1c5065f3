package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.Project;
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
  void weights_that_do_not_rise_and_shares_that_choose_none_or_all_are_refused()
      throws IOException {
    Path file =
        write(
            """
            {"groundWeights": {"strong": 1, "moderate": 2, "weak": 1},
             "institutionSelection": {"outlierFactor": 1.5, "topShare": 1}}
            """);

    assertThatThrownBy(() -> GroundWeights.read(file))
        .hasMessageContaining("must rise from weak (1 or more) to strong, found 1, 2, 1");
    assertThatThrownBy(() -> SelectionThresholds.read(file))
        .hasMessageContaining("the top share must lie between 0 and 1, found 1");
  }

  private static MetricsFaultsException faults(Runnable reading) {
    return catchThrowableOfType(MetricsFaultsException.class, reading::run);
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("parameters.json"), json);
  }
}
