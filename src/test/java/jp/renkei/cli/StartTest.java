package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own. */
class StartTest {

  @TempDir private Path folder;

  @Test
  void advice_on_the_command_line_loads_nothing_of_the_web() throws Exception {
    Path classes = folder.resolve("classes.log");
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                "jp.renkei.Renkei",
                "advise",
                Run.answers("device-maker"))
            .directory(Project.root().toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out))
        .isEqualTo(Run.of("advise", Run.answers("device-maker")).out());
    String loaded = Files.readString(classes);
    assertThat(loaded).contains("jp.renkei.cli.AdviseCommand");
    for (String web : List.of("jp.renkei.web.", "springframework.context.", "apache.catalina.")) {
      assertThat(loaded.lines().filter(line -> line.contains(web))).as(web).isEmpty();
    }
  }
}
