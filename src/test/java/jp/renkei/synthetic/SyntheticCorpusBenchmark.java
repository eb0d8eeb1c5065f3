package jp.renkei.synthetic;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Makes a synthetic corpus with its truth.
 *
 * <p>{@code mvn test -Dtest=SyntheticCorpusBenchmark -Dgroups=benchmark -DexcludedGroups=
 * -Dsynthetic.papers=200000 -Dsynthetic.folder=/tmp/synthetic}; also {@code synthetic.seed}, {@code
 * synthetic.openalex} and {@code synthetic.acm} (shares of the papers). Without a number of papers
 * it has the survey's size.
 */
@Tag("benchmark")
class SyntheticCorpusBenchmark {

  @Test
  void corpus() throws IOException {
    Scale scale = Scale.papers(Integer.getInteger("synthetic.papers", Scale.SURVEY.papers()));
    CorpusPlan plan =
        new CorpusPlan(
            scale,
            Long.getLong("synthetic.seed", 1),
            share("synthetic.openalex"),
            share("synthetic.acm"));
    Path folder = Path.of(System.getProperty("synthetic.folder", "target/synthetic"));

    long start = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    SyntheticCorpus.write(plan, folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    double core = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9;

    System.out.printf(
        "%s in %s: %.1f s, of them %.1f s of one core, %.0f papers a second of it%n",
        plan, folder, seconds, core, scale.papers() / core);
  }

  private static double share(String property) {
    return Double.parseDouble(System.getProperty(property, "0"));
  }
}
