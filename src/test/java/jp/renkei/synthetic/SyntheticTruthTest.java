package jp.renkei.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disambiguation finds a synthetic corpus' truth again. The floors are those asked of the
 * survey's size, which {@link SyntheticTruthBenchmark} measures.
 */
class SyntheticTruthTest {

  private static final int PAPERS = 10_000;
  private static final long SEED = 11;

  @TempDir Path folder;

  @Test
  void countries_and_institutions_of_a_synthetic_corpus_are_found_again() throws IOException {
    SyntheticCorpus.write(CorpusPlan.ieee(Scale.papers(PAPERS), SEED), folder);

    TruthScore score = TruthScore.of(folder.resolve("truth"));

    assertThat(score.countries()).as(score::table).isGreaterThanOrEqualTo(0.995);
    assertThat(score.precision()).as(score::table).isGreaterThanOrEqualTo(0.99);
    assertThat(score.recall()).as(score::table).isGreaterThanOrEqualTo(0.96);
    assertThat(score.f1()).as(score::table).isGreaterThanOrEqualTo(0.97);
  }
}
