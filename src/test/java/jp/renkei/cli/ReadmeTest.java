package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.renkei.Project;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README claims. */
class ReadmeTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `\\./renkei ([^`]+)` \\|");
  private static final Pattern PLACE = Pattern.compile("(?m)^\\| `((?:ontology|rules)[^`]*)` \\|");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");

  static List<String> commands() throws Exception {
    return found(ROW).filter(command -> !command.equals("serve")).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_command_of_the_table_runs(String command) {
    Run run = Run.of(command.split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void table_has_every_command() throws Exception {
    List<String> rows = found(ROW).toList();

    for (String command : List.of("serve", "advise", "check", "why", "audit", "help")) {
      assertThat(rows).anyMatch(row -> row.split(" ")[0].equals(command));
    }
    for (String command :
        List.of("rules list", "rules check", "rules test", "ontology check", "ontology query")) {
      assertThat(rows).anyMatch(row -> row.startsWith(command));
    }
  }

  @Test
  void places_and_links_exist() throws Exception {
    assertThat(found(PLACE)).hasSizeGreaterThan(5);
    for (String place : found(PLACE).toList()) {
      Path path = Project.file(place);
      if (place.contains("*")) {
        String ending = place.substring(place.lastIndexOf('*') + 1);
        try (Stream<Path> files = Files.list(path.getParent())) {
          assertThat(files).as(place).anyMatch(file -> file.toString().endsWith(ending));
        }
      } else {
        assertThat(path).exists();
      }
    }
    for (String link : new TreeSet<>(found(LINK).toList())) {
      assertThat(Project.file(link)).exists();
    }
  }

  @Test
  void survey_is_named_as_the_ontology_names_it() throws Exception {
    String report =
        Knowledge.load(Project.file("ontology")).term("source:report").label().in(Language.JA);

    assertThat(Files.readString(Project.file("README.md"))).contains("「" + report + "」");
  }

  private static Stream<String> found(Pattern pattern) throws Exception {
    return pattern
        .matcher(Files.readString(Project.file("README.md")))
        .results()
        .map(match -> match.group(1))
        .toList()
        .stream();
  }
}
