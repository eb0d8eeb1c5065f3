package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code metrics build} as its user meets it. */
class MetricsBuildCommandTest {

  private static final String SAMPLES = Project.file("fixtures/corpus").toString();

  @TempDir private Path folder;

  @Test
  void samples_give_tables_a_summary_and_progress_apart_from_it() {
    Path out = folder.resolve("metrics");

    Run run = Run.of("metrics", "build", SAMPLES, "--out", out.toString(), "--lang", "en");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(" rows = ").contains("result: " + out).doesNotContain(" s\n");
    assertThat(run.errors()).anyMatch(line -> line.startsWith("renkei: reading papers: "));
    assertThat(out.resolve("countries.csv")).exists();
    assertThat(out.resolve("institutions.graphml")).exists();
  }

  @Test
  void broken_file_is_named_and_the_exit_code_tells() throws IOException {
    Path broken = Files.write(folder.resolve("papers.csv"), new byte[] {0, 1, 2, 3});

    Run run =
        Run.of(
            "metrics",
            "build",
            broken.toString(),
            "--out",
            folder.resolve("metrics").toString(),
            "--lang",
            "en");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).last().asString().startsWith("renkei: " + broken);
    assertThat(folder.resolve("metrics")).doesNotExist();
  }

  /** The root has no name and no folder beside it in which a build could work. */
  @Test
  void folder_that_is_no_result_is_refused_in_plain_words_before_anything_is_made()
      throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "notes");

    Run root = Run.of("metrics", "build", SAMPLES, "--out", "/", "--lang", "en");
    Run noFolder = Run.of("metrics", "build", SAMPLES, "--out", file.toString(), "--lang", "en");

    assertThat(root.exit()).isEqualTo(1);
    assertThat(root.errors())
        .singleElement()
        .asString()
        .matches("renkei: / holds [^,]+, which no build made: name an empty or a new folder");
    assertThat(noFolder.exit()).isEqualTo(1);
    assertThat(noFolder.errors())
        .containsExactly("renkei: " + file + " is no folder: name another");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void years_the_wrong_way_round_are_refused() {
    Run run =
        Run.of(
            "metrics", "build", SAMPLES, "--out", "x", "--from", "2020", "--to", "2018", "--lang",
            "en");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errors()).containsExactly("renkei: --from 2020 is after --to 2018");
  }

  @Test
  void memory_that_the_store_cannot_work_with_is_refused_naming_the_least() {
    Run little =
        Run.of("metrics", "build", SAMPLES, "--out", "x", "--memory", "4m", "--lang", "en");
    Run least =
        Run.of(
            "metrics",
            "build",
            SAMPLES,
            "--out",
            folder.resolve("metrics").toString(),
            "--memory",
            "64m");

    assertThat(little.exit()).isEqualTo(2);
    assertThat(little.errors())
        .containsExactly("renkei: --memory 4m is too little for the store of papers: 64m or more");
    assertThat(least.exit()).isZero();
  }

  @Test
  void memory_and_reference_are_checked_before_anything_is_read() {
    Run memory = Run.of("metrics", "build", SAMPLES, "--out", "x", "--memory", "much");
    Run reference =
        Run.of("metrics", "build", SAMPLES, "--out", "x", "--reference", "JPN", "--lang", "en");

    assertThat(memory.exit()).isEqualTo(2);
    assertThat(memory.err()).contains("800m");
    assertThat(reference.exit()).isEqualTo(2);
    assertThat(reference.errors())
        .containsExactly(
            "renkei: --reference JPN: no two-letter country code of ISO 3166-1, such as JP");
  }
}
