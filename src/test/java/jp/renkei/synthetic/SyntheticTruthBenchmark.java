package jp.renkei.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scores the disambiguation on the truth of a corpus that {@link SyntheticCorpusBenchmark} has
 * made, and shows what is lost by kind of spelling.
 *
 * <p>{@code mvn test -Dtest=SyntheticTruthBenchmark -Dgroups=benchmark -DexcludedGroups=
 * -Dsynthetic.folder=/tmp/synthetic}
 */
@Tag("benchmark")
class SyntheticTruthBenchmark {

  @Test
  void truth() throws IOException {
    Path folder = Path.of(System.getProperty("synthetic.folder", "target/synthetic"));

    System.out.print(TruthScore.of(folder.resolve("truth")).table());
  }
}
