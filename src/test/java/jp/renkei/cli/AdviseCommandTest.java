package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AdviseCommandTest {

  /** The members of the contract's advice. */
  private static final List<String> ADVICE =
      List.of(
          "id",
          "answers",
          "language",
          "unusedAnswers",
          "versions",
          "scope",
          "partners",
          "methods",
          "patterns",
          "directions",
          "recommendations",
          "cautions",
          "outsideSurvey",
          "openQuestions");

  @TempDir private Path folder;

  static List<Path> fixtures() throws Exception {
    try (Stream<Path> files = Files.list(Project.file("fixtures/answers"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_fixture_is_advised_in_whole(Path answers) {
    Run run = Run.of("advise", answers.toString(), "--format", "json");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.json().propertyNames()).containsAll(ADVICE);
  }

  @Test
  void device_maker_seeking_commercialisation_is_first_pointed_to_a_hub() {
    JsonNode advice = Run.of("advise", Run.answers("device-maker"), "--format", "json").json();

    // 5-1: commercialisation is expected of the upper left
    assertThat(advice.at("/partners/0/region").stringValue()).isEqualTo("hub");
    assertThat(advice.at("/partners/0/standing").stringValue()).isEqualTo("recommended");
  }

  @Test
  void same_answers_give_the_same_bytes_id_included() {
    Run first = Run.of("advise", Run.answers("venture"), "--format", "json");
    Run second = Run.of("advise", Run.answers("venture"), "--format", "json");

    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void other_answers_give_another_id() {
    String one =
        Run.of("advise", Run.answers("venture"), "--format", "json").json().at("/id").stringValue();
    String other =
        Run.of("advise", Run.answers("ministry"), "--format", "json")
            .json()
            .at("/id")
            .stringValue();

    assertThat(one).isNotBlank().isNotEqualTo(other);
  }

  @Test
  void text_is_japanese_unless_english_is_asked_for() {
    Run japanese = Run.of("advise", Run.answers("device-maker"));
    Run english = Run.of("advise", Run.answers("device-maker"), "--lang", "en");

    assertThat(japanese.out()).contains("連携先", "オーストラリア", "[図表 5-1]");
    assertThat(english.out()).contains("Partners", "Australia", "[table 5-1]");
  }

  @Test
  void hyphen_reads_standard_input() {
    Run run = Run.reading("{\"organisation\": \"company\"}", "advise", "-", "--format", "json");

    assertThat(run.exit()).isZero();
    assertThat(run.json().at("/answers/organisation").stringValue()).isEqualTo("company");
  }

  @Test
  void byte_order_mark_is_passed_over() throws Exception {
    Path answers = folder.resolve("bom.json");
    Files.writeString(answers, "\uFEFF{\"organisation\": \"company\"}");

    assertThat(Run.of("advise", answers.toString()).exit()).isZero();
  }

  @Test
  void document_is_saved_whole_and_nothing_is_printed_or_left_beside_it() throws Exception {
    Path file = folder.resolve("advice.json");
    Files.writeString(file, "earlier");

    Run run = Run.of("advise", Run.answers("venture"), "--format", "json", "-o", file.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file))
        .isEqualTo(Run.of("advise", Run.answers("venture"), "--format", "json").out());
    assertThat(folder).isDirectoryContaining(file::equals);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void saving_keeps_a_symbolic_link_and_replaces_what_it_points_to() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "earlier");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    Run.of("advise", Run.answers("venture"), "-o", link.toString());

    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("連携先");
  }

  @Test
  void file_that_cannot_be_saved_is_named_with_the_reason() {
    Path nowhere = folder.resolve("no/such/folder.txt");

    Run missing =
        Run.of("advise", Run.answers("venture"), "--lang", "en", "-o", nowhere.toString());
    Run directory =
        Run.of("advise", Run.answers("venture"), "--lang", "en", "-o", folder.toString());

    assertThat(missing)
        .isEqualTo(new Run(1, "", "renkei: " + nowhere + ": its folder does not exist\n"));
    assertThat(directory)
        .isEqualTo(new Run(1, "", "renkei: " + folder + ": is a folder; name a file\n"));
  }

  @Test
  void json_ld_is_the_json_behind_a_context() {
    Run linked = Run.of("advise", Run.answers("venture"), "--format", "jsonld");
    Run json = Run.of("advise", Run.answers("venture"), "--format", "json");

    assertThat(linked.json().has("@context")).isTrue();
    assertThat(linked.out()).endsWith(json.out().substring(1));
  }

  @Test
  void formats_still_to_come_are_named_as_such() {
    for (String format : List.of("html", "pdf")) {
      Run run = Run.of("advise", Run.answers("venture"), "--format", format);

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("'" + format + "'", "not yet available");
    }
  }

  @Test
  void rule_added_in_another_folder_changes_the_advice() throws Exception {
    Path rules = copy(Project.file("rules"), folder.resolve("rules"));
    Files.writeString(
        rules.resolve("9-own.drl"),
        """
        package renkei;

        rule "XX-01 Whoever seeks technology looks at independent countries"
          @id(XX-01) @source("2.4.3")
          @ja("求める「{gain}」は{region}でも得られる") @en("{gain}, which you seek, is found in {region} too")
        when
          Chosen( question == "gains", $gain : value )
          GainExpected( $region : region, region == "region:independent" )
        then
          conclude( SpeaksFor( $region, "weak" ) );
        end
        """);

    Run run =
        Run.of(
            "why", Run.answers("device-maker"), "partner:independent", "--rules", rules.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("(XX-01)");
  }

  static Path copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
