package jp.renkei.affiliation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.corpus.RawAffiliation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Strings a second from raw affiliations to institutions and countries, clustering included, of a
 * corpus that {@code SyntheticCorpusBenchmark} has made: the first time, which warms up, and after.
 *
 * <p>{@code mvn test -Dtest=DisambiguationBenchmark -Dgroups=benchmark -DexcludedGroups=
 * -Dsynthetic.folder=/tmp/synthetic -Dsurefire.jvm="-Xmx7g -XX:+UseParallelGC"}
 */
@Tag("benchmark")
class DisambiguationBenchmark {

  private static final int RUNS = 4;

  @Test
  void strings_a_second() throws IOException {
    Path folder = Path.of(System.getProperty("synthetic.folder", "target/synthetic"));
    List<RawAffiliation> affiliations = affiliations(folder.resolve("truth/affiliations.tsv"));
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int run = 1; run <= RUNS; run++) {
      long start = System.nanoTime();
      long processor = system.getProcessCpuTime();
      Placements placements = new Disambiguation(Registry.none()).place(affiliations);
      double seconds = (System.nanoTime() - start) / 1e9;
      double busy = (system.getProcessCpuTime() - processor) / 1e9;
      System.out.printf(
          "run %d: %,d strings, %,d institutions, %.1f s, %.1f s of processor time: "
              + "%,.0f strings a second, %,.0f a second and core%n",
          run,
          affiliations.size(),
          placements.institutions().size(),
          seconds,
          busy,
          affiliations.size() / seconds,
          affiliations.size() / busy);
    }
  }

  private static List<RawAffiliation> affiliations(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.substring(0, line.indexOf('\t')))
          .map(text -> new RawAffiliation(text, 1, List.of()))
          .toList();
    }
  }
}
