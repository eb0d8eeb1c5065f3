package jp.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with a Maven and a JDK that only say what they do. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String FIND = "--find-jdk";
  private static final String BUILDING = "renkei: building the product";

  private record Run(int exit, String out, String err) {}

  @TempDir private Path folder;
  private Path project;
  private Path jdk;
  private Path source;

  @BeforeEach
  void make_a_project_a_maven_and_a_jdk() throws IOException {
    project = Files.createDirectories(folder.resolve("a project"));
    Files.copy(Project.file("renkei"), project.resolve("renkei"));
    executable(project.resolve("renkei"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    source = project.resolve("src/main/java/A.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class A {}");
    script("bin/mvn", "mkdir -p \"${5%/*}/target\" && : >\"${5%/*}/target/renkei.jar\"");
    jdk = fakeJdk("jdk", "25.0.1");
  }

  @Test
  void product_is_built_on_first_use_and_not_on_the_second() throws Exception {
    Run first = renkei(folder, "advise");
    Run second = renkei(folder, "advise");

    assertThat(first.exit()).isZero();
    assertThat(first.err()).hasLineCount(1).startsWith(BUILDING);
    assertThat(second.err()).isEmpty();
  }

  @Test
  void changed_source_is_built_again() throws Exception {
    renkei(folder, "advise");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

    assertThat(renkei(folder, "advise").err()).startsWith(BUILDING);
  }

  @Test
  void removed_source_is_built_again() throws Exception {
    renkei(folder, "advise");
    Files.delete(source);

    assertThat(renkei(folder, "advise").err()).startsWith(BUILDING);
  }

  @Test
  void caller_keeps_folder_arguments_and_exit_code_through_a_symlink() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), project.resolve("renkei"));

    Run run = run(elsewhere, Map.of("EXIT", "1"), link, "advise", "my answers.json", "*");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            "folder " + elsewhere.toRealPath(),
            "[-Drenkei.home=" + project.toRealPath() + "]",
            "[advise]",
            "[my answers.json]",
            "[*]");
  }

  @Test
  void short_command_is_tuned_for_its_start_and_a_service_is_not() throws Exception {
    assertThat(renkei(folder, "advise").out()).contains("[-XX:TieredStopAtLevel=1]");
    assertThat(renkei(folder, "serve").out()).doesNotContain("Tiered");
  }

  @Test
  void failed_build_shows_the_end_of_its_log_and_exits_with_70() throws Exception {
    script("bin/mvn", "echo compilation error; exit 1");

    Run run = renkei(folder, "advise");

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("compilation error", "build.log");
    assertThat(project.resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void lock_of_a_process_that_is_gone_does_not_hold() throws Exception {
    Path lock = Files.createDirectories(project.resolve("target/launcher/lock"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

    Run run = renkei(folder, "advise");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).hasLineCount(1).startsWith(BUILDING);
  }

  @Test
  void fit_java_home_is_the_users_choice() throws Exception {
    Path older = fakeJdk("older", "21.0.9");

    Run run = run(folder, Map.of("JAVA_HOME", older.toString()), project.resolve("renkei"), FIND);

    assertThat(run.out()).isEqualToIgnoringNewLines(older.toString());
  }

  @Test
  void release_25_is_preferred_to_an_older_and_to_a_newer_one_and_too_old_ones_are_passed_over()
      throws Exception {
    Path home = folder.resolve("home");
    Path old = fakeJdk("home/.jdks/a", "1.8.0_402");
    fakeJdk("home/.jdks/b", "21.0.9");
    Path preferred = fakeJdk("home/.sdkman/candidates/java/c", "25");
    fakeJdk("home/.jdks/d", "26.0.1");

    Run run =
        run(
            folder,
            Map.of("JAVA_HOME", old.toString(), "HOME", home.toString()),
            project.resolve("renkei"),
            FIND);

    assertThat(run.out().strip())
        .satisfiesAnyOf(
            found -> assertThat(found).isEqualTo(preferred.toString()),
            found -> assertThat(Files.readString(Path.of(found, "release"))).contains("\"25"));
  }

  private Run renkei(Path from, String... arguments) throws Exception {
    return run(from, Map.of(), project.resolve("renkei"), arguments);
  }

  private Run run(Path from, Map<String, String> environment, Path launcher, String... arguments)
      throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList())
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().put("JAVA_HOME", jdk.toString());
    process.environment().put("SDKMAN_DIR", folder.resolve("home/.sdkman").toString());
    process.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
    process.environment().putAll(environment);
    int exit = process.start().waitFor();
    return new Run(exit, Files.readString(out), Files.readString(err));
  }

  private Path fakeJdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    script(
        name + "/bin/java",
        """
        case $1 in
          -Djarmode=tools) mkdir -p "$6"; : >"$6/renkei.jar"; exit ;;
        esac
        echo "folder $(pwd -P)"
        for argument in "$@"; do echo "[$argument]"; done
        exit "${EXIT:-0}"
        """);
    script(name + "/bin/javac", "exit 1");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private void script(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of("#!/bin/sh", body), StandardCharsets.UTF_8);
    executable(file);
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
