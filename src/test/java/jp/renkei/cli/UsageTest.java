package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;

class UsageTest {

  @Test
  void nothing_is_wrong_usage_and_shows_the_commands() {
    Run run = Run.of();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("advise", "check", "why", "rules", "ontology", "serve");
  }

  @Test
  void each_command_explains_itself_in_both_languages_on_standard_output() {
    List<String> commands = List.of("serve", "advise", "check", "why", "rules", "ontology", "help");
    for (String command : commands) {
      Run option = Run.of(command, "--help");
      Run help = Run.of("help", command);

      assertThat(option.exit()).as(command).isZero();
      assertThat(option.err()).as(command).isEmpty();
      assertThat(option.out()).as(command).containsPattern("[ぁ-ん].* / \\w").isEqualTo(help.out());
    }
  }

  @Test
  void planned_commands_say_that_they_are_not_yet_available_whatever_follows() {
    List<List<String>> planned =
        List.of(
            List.of("why-not", "a.json", "partner:hub"),
            List.of("what-if", "a.json", "--set", "horizon=long"),
            List.of("rules", "impact", "a", "b"));
    for (List<String> command : planned) {
      List<String> arguments = new ArrayList<>(List.of("--lang", "en"));
      arguments.addAll(command);

      Run run = Run.of(arguments.toArray(String[]::new));

      assertThat(run.exit()).as(command.toString()).isEqualTo(2);
      assertThat(run.out()).as(command.toString()).isEmpty();
      assertThat(run.errors())
          .as(command.toString())
          .singleElement()
          .asString()
          .endsWith("this command is not yet available");
    }
  }

  @Test
  void wrong_usage_ends_with_2_and_says_where_help_is() {
    List<List<String>> wrong =
        List.of(
            List.of("advise"),
            List.of("advse"),
            List.of("advise", "a.json", "b.json"),
            List.of("advise", "a.json", "--port", "1"),
            List.of("advise", "a.json", "--lang", "fr"),
            List.of("advise", "a.json", "--format", "yaml"),
            List.of("why", "a.json"),
            List.of("rules"),
            List.of("ontology", "query"),
            List.of("serve", "--port", "http"));
    for (List<String> command : wrong) {
      Run run = Run.of(command.toArray(String[]::new));

      assertThat(run.exit()).as(command.toString()).isEqualTo(2);
      assertThat(run.out()).as(command.toString()).isEmpty();
      assertThat(run.err()).as(command.toString()).contains("renkei help").doesNotContain("\tat ");
    }
  }

  @Test
  void options_of_all_commands_may_stand_before_and_after_the_command() {
    String missing = "no-such-folder";

    Run before = Run.of("--lang", "en", "--rules", missing, "rules", "check");
    Run after = Run.of("rules", "check", "--rules", missing, "--lang", "en");

    assertThat(before)
        .isEqualTo(after)
        .isEqualTo(new Run(1, "", "renkei: no-such-folder: no such folder\n"));
  }

  @Test
  void version_is_that_of_the_project() throws Exception {
    String pom = Files.readString(Project.file("pom.xml"));

    assertThat(pom).contains("<version>" + RenkeiCommand.VERSION + "</version>\n  <name>");
    assertThat(Run.of("--version").out()).isEqualTo("renkei " + RenkeiCommand.VERSION + "\n");
  }

  @Test
  void service_is_started_with_the_folders_and_the_port() throws Exception {
    List<Object> started = new ArrayList<>();
    int port = freePort();

    Run run =
        Run.of(
            (ontology, rules, metrics, at) -> started.addAll(List.of(ontology, rules, metrics, at)),
            InputStream.nullInputStream(),
            "serve",
            "--port",
            String.valueOf(port),
            "--rules",
            "rules");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(started)
        .containsExactly(
            Project.file("ontology"), Path.of("rules"), Project.file("ontology/figures"), port);
  }

  @Test
  void port_that_is_taken_or_impossible_is_told_before_anything_starts() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Run run = Run.of("serve", "--lang", "en", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.errors()).singleElement().asString().contains("cannot be used", "--port");
    }
    assertThat(Run.of("serve", "--port", "65536").exit()).isEqualTo(2);
  }

  @Test
  void fault_of_the_product_is_one_line_and_ends_with_70() throws Exception {
    Run run = Run.of("serve", "--port", String.valueOf(freePort()));

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).singleElement().asString().contains("no service here at all");
  }

  @Test
  void lack_of_stack_or_memory_is_one_line_too() throws Exception {
    Run run =
        Run.of(
            (ontology, rules, metrics, port) -> {
              throw new StackOverflowError();
            },
            InputStream.nullInputStream(),
            "serve",
            "--port",
            String.valueOf(freePort()));

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.errors()).singleElement().asString().contains("StackOverflowError");
  }

  @Test
  void standard_output_that_takes_nothing_is_a_failure() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left on device");
              }
            });
    RenkeiCommand.Server none = (ontology, rules, metrics, port) -> {};
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());

    int exit =
        new RenkeiCommand(InputStream.nullInputStream(), full, nowhere, none)
            .run("ontology", "check");

    assertThat(exit).isEqualTo(1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
