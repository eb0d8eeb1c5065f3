package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  @TempDir private Path folder;

  @Test
  void countries_and_institutions_are_scored_by_tier_and_step() {
    Run countries = score("gold-country.tsv", "text");
    Run institutions = score("gold-institution.tsv", "json");

    assertThat(countries.exit()).isZero();
    assertThat(countries.out()).contains("explicit", "implicit", "country-named", "none");
    assertThat(institutions.exit()).isZero();
    assertThat(institutions.out()).contains("\"right\":3", "\"kind\":\"INSTITUTION\"");
  }

  @Test
  void faulty_file_is_named_by_line() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.tsv"), "raw\tiso2\nonly one cell\n");

    Run run = Run.of("metrics", "score", gold.toString(), "--lang", "en");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("gold.tsv:2: found 1 cells; expected 2 cells");
  }

  private static Run score(String gold, String format) {
    return Run.of(
        "metrics",
        "score",
        sample(gold),
        "--registry",
        sample("registry.tsv"),
        "--format",
        format,
        "--lang",
        "en");
  }

  private static String sample(String name) {
    return Project.file("fixtures/affiliations/" + name).toString();
  }
}
