package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong document ends with 1, prints nothing as data, and says where and what is wrong. */
class WrongAnswersTest {

  @TempDir private Path folder;

  @Test
  void all_faults_are_named_by_their_pointers_with_the_nearest_name() throws Exception {
    Run run =
        english(
            "{\"organisation\": \"company\", \"gains\": [\"tecnology\", 3], \"horizn\": \"long\"}");

    assertThat(run.errors()).hasSize(3);
    assertThat(run.errors().get(0)).contains("answers.json: /gains/0: ", "\"technology\"?");
    assertThat(run.errors().get(1)).contains("answers.json: /gains/1: ", "found number");
    assertThat(run.errors().get(2)).contains("answers.json: /horizn: ", "\"horizon\"?");
  }

  @Test
  void faults_are_told_in_japanese_by_default() throws Exception {
    Run run =
        Run.of("advise", file("{\"organisation\": \"compny\"}".getBytes(StandardCharsets.UTF_8)));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().contains("/organisation: 不明な値「compny」");
  }

  @Test
  void missing_organisation_is_a_fault() throws Exception {
    assertThat(english("{}").errors()).singleElement().asString().contains("organisation");
  }

  @Test
  void malformed_json_is_named_by_line_and_column() throws Exception {
    assertThat(english("{\"organisation\":\n \"company\",}").errors())
        .singleElement()
        .asString()
        .contains("line 2, column 12: \"}\" cannot stand here")
        .doesNotContain("REDACTED", "StreamReadFeature");
  }

  @Test
  void repeated_field_is_a_fault() throws Exception {
    assertThat(
            english("{\"organisation\": \"company\", \"organisation\": \"university\"}").errors())
        .singleElement()
        .asString()
        .contains("line 1, column ", "\"organisation\" stands twice");
  }

  @Test
  void empty_document_is_a_fault() throws Exception {
    assertThat(english("").errors()).singleElement().asString().contains("empty");
  }

  @Test
  void deep_nesting_is_a_fault_and_not_a_crash() throws Exception {
    assertThat(english("[".repeat(50_000)).errors()).hasSize(1);
  }

  @Test
  void megabyte_of_nonsense_is_one_line() throws Exception {
    assertThat(english("nonsense".repeat(125_000)).errors())
        .singleElement()
        .asString()
        .hasSizeLessThan(200)
        .contains("larger than");
  }

  @Test
  void text_in_the_encoding_of_japanese_windows_is_to_be_saved_as_utf_8() throws Exception {
    String answers = "{\"organisation\": \"企業\"}";

    Run cp932 = Run.of("advise", "--lang", "en", file(answers.getBytes(Charset.forName("MS932"))));
    Run utf16 = Run.of("advise", "--lang", "en", file(answers.getBytes(StandardCharsets.UTF_16)));

    assertThat(cp932.exit()).isEqualTo(1);
    assertThat(cp932.errors()).singleElement().asString().contains("save it as UTF-8");
    assertThat(utf16.errors()).singleElement().asString().contains("save it as UTF-8");
  }

  @Test
  void file_that_cannot_be_read_is_named_with_the_reason() {
    String missing = folder.resolve("no.json").toString();

    assertThat(Run.of("advise", "--lang", "en", missing))
        .isEqualTo(new Run(1, "", "renkei: " + missing + ": no such file\n"));
    assertThat(Run.of("advise", "--lang", "en", folder.toString()))
        .isEqualTo(new Run(1, "", "renkei: " + folder + ": is a folder; name a file\n"));
    assertThat(Run.of("advise", "--lang", "en", "a\0b").exit()).isEqualTo(1);
  }

  @Test
  void every_command_that_reads_answers_refuses_them_alike() {
    String[][] commands = {{"advise", "-"}, {"check", "-"}, {"why", "-", "partner:hub"}};
    for (String[] command : commands) {
      assertThat(Run.reading("{\"organisation\": 1}", command).errors())
          .as(command[0])
          .singleElement()
          .asString()
          .startsWith("renkei: stdin: /organisation: ");
    }
  }

  private Run english(String answers) throws Exception {
    Run run = Run.of("advise", "--lang", "en", file(answers.getBytes(StandardCharsets.UTF_8)));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    return run;
  }

  private String file(byte[] answers) throws Exception {
    return Files.write(folder.resolve("answers.json"), answers).toString();
  }
}
