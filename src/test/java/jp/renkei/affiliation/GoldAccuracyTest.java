package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;

/**
 * Accuracy on real labelled strings, which lie beside the project; skipped where they are absent.
 * The floors are what held when they were set, rounded down.
 */
class GoldAccuracyTest {

  private static final Path DATA =
      Project.root().resolveSibling("shared").resolve("data").normalize();

  @Test
  void countries_are_told_with_a_partial_registry() {
    Score score = score("gold-country.tsv", Registry.read(data("ror-partial.tsv.gz")));

    assertThat(score.tiers().get("explicit").recall()).isGreaterThanOrEqualTo(0.995);
    assertThat(score.tiers().get("implicit").recall()).isGreaterThanOrEqualTo(0.94);
    assertThat(score.tiers().get("implicit").precision()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void institutions_are_told_with_a_partial_registry() {
    Score score = score("gold-institution.tsv", Registry.read(data("ror-partial.tsv.gz")));

    assertThat(score.tiers().get("untiered").f1()).isGreaterThanOrEqualTo(0.877);
    assertThat(score.tiers().get("untiered").precision()).isGreaterThanOrEqualTo(0.940);
    assertThat(score.clusters().precision()).isGreaterThanOrEqualTo(0.930);
    assertThat(score.clusters().recall()).isGreaterThanOrEqualTo(0.860);
  }

  @Test
  void spellings_are_clustered_without_a_registry() {
    Score score = score("gold-institution.tsv", Registry.none());

    assertThat(score.clusters().precision()).isGreaterThanOrEqualTo(0.923);
    assertThat(score.clusters().recall()).isGreaterThanOrEqualTo(0.852);
  }

  private static Score score(String gold, Registry registry) {
    return Score.of(Gold.read(data(gold)), new Disambiguation(registry));
  }

  private static Path data(String name) {
    Path file = DATA.resolve(name);
    assumeTrue(Files.exists(file), () -> file + " is not there");
    return file;
  }
}
