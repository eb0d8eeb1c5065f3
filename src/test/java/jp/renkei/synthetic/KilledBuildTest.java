package jp.renkei.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code renkei metrics build} as a process that is killed, which no clean-up of its own survives:
 * each time when it begins a file of another stage.
 */
class KilledBuildTest {

  private static final List<String> READING =
      List.of("store/records.tsv", "store/records.duckdb", "store/records.duckdb.wal");
  private static final List<String> PLACING = List.of("affiliations.csv", "keywords.csv");
  private static final List<String> TABLES =
      List.of("countries.graphml", "institutions.csv", "institutions-by-area.csv", "strengths.csv");

  @TempDir private Path folder;

  private Path out;
  private Path partial;
  private Path putAside;

  @BeforeEach
  void makeCorpus() throws IOException {
    SyntheticCorpus.write(new CorpusPlan(Scale.papers(2_000), 1, 0.1, 0.1), folder);
    out = Files.createDirectories(folder.resolve("result")).resolve("metrics");
    partial = out.resolveSibling(".metrics.partial");
    putAside = out.resolveSibling(".metrics.old");
  }

  @Test
  void build_killed_at_ten_points_leaves_no_half_result_and_the_next_is_as_if_undisturbed()
      throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(build(undisturbed, papers()).waitFor()).isZero();

    for (String file : Stream.of(READING, PLACING).flatMap(List::stream).toList()) {
      assertThat(killedAt(partial.resolve(file))).as("killed at %s", file).isNotZero();
      assertThat(out).doesNotExist();
    }

    Path earlier = folder.resolve("earlier");
    assertThat(build(out, Project.file("fixtures/corpus")).waitFor()).isZero();
    copy(out, earlier);
    for (String file : TABLES) {
      assertThat(killedAt(partial.resolve(file))).as("killed at %s", file).isNotZero();
      assertSame(out, earlier);
    }
    killedAt(putAside);
    if (Files.exists(out)) {
      assertSame(out, undisturbed);
    }

    assertThat(build(out, papers()).waitFor()).isZero();
    assertSame(out, undisturbed);
    assertThat(out.getParent()).isDirectoryNotContaining(path -> !path.equals(out));
  }

  /** The exit code of a build that is killed as soon as a file is there. */
  private int killedAt(Path file) throws Exception {
    Process build = build(out, papers());
    while (Files.notExists(file) && !build.waitFor(1, TimeUnit.MILLISECONDS)) {
      // looks again, until the build has come there or has ended
    }
    return build.destroyForcibly().waitFor();
  }

  private Process build(Path result, Path papers) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "jp.renkei.Renkei",
            "metrics",
            "build",
            papers.toString(),
            "--out",
            result.toString())
        .directory(Project.root().toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private Path papers() {
    return folder.resolve("papers");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static void assertSame(Path found, Path expected) throws IOException {
    assertThat(files(found).stream().map(Path::getFileName))
        .containsExactlyElementsOf(files(expected).stream().map(Path::getFileName).toList());
    for (Path file : files(expected)) {
      assertThat(found.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }
}
