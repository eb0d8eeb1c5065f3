package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsPlotCommandTest {

  private static final String FIGURES = Project.file("ontology/figures").toString();

  @TempDir private Path folder;

  @Test
  void pictures_of_the_surveys_tables_are_drawn_with_the_surveys_names() throws IOException {
    Path plots = folder.resolve("plots");

    Run run = Run.of("metrics", "plot", FIGURES, "-o", plots.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            plots.resolve("areas.svg").toString(),
            plots.resolve("countries-studied.svg").toString(),
            plots.resolve("institutions.svg").toString());
    assertThat(plots.resolve("areas.svg")).content().contains("サイバーセキュリティ技術", "ICT 分野 合計");
    assertThat(plots.resolve("countries-studied.svg"))
        .content()
        .startsWith("<svg ")
        .contains(">香港<", ">台湾<", "交流を核とする");
  }

  @Test
  void wrong_folder_and_wrong_width_are_told_before_anything_is_made() {
    Run missing = Run.of("metrics", "plot", folder.resolve("none").toString(), "--lang", "en");
    Run narrow = Run.of("metrics", "plot", FIGURES, "--width", "10", "--lang", "en");

    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).contains("none: no such folder");
    assertThat(narrow.exit()).isEqualTo(2);
    assertThat(narrow.err()).contains("--width 10: expected 320-4000");
  }

  @Test
  void faults_of_the_tables_leave_no_pictures() throws IOException {
    Files.writeString(folder.resolve("countries.csv"), "country\nJapan\n");
    Path plots = folder.resolve("plots");

    Run run = Run.of("metrics", "plot", folder.toString(), "--lang", "en");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("areas.csv").contains("countries.csv");
    assertThat(plots).doesNotExist();
  }
}
