package jp.renkei.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import jp.renkei.metrics.network.Betweenness.Sampled;
import org.junit.jupiter.api.Test;

/** What the sampled betweenness says of its own error holds. */
class SampledBetweennessTest {

  private static final double ERROR = 0.02;
  private static final double CONFIDENCE = 0.9;

  @Test
  void error_is_kept_by_all_nodes_at_least_as_often_as_stated() {
    for (int shape = 0; shape < 3; shape++) {
      CoauthorshipNetwork network = shape(shape);
      double[] exact = Betweenness.exact(network).values();

      long kept =
          IntStream.range(0, 100)
              .filter(
                  seed ->
                      worst(exact, Betweenness.sampled(network, ERROR, CONFIDENCE, seed).values())
                          <= ERROR)
              .count();

      assertThat(kept).as("shape %d", shape).isGreaterThanOrEqualTo(90);
    }
  }

  /** Heavy tails; a path, whose middle lies between half of all pairs; a dense network. */
  private static CoauthorshipNetwork shape(int shape) {
    return CoauthorshipNetwork.of(
        switch (shape) {
          case 0 -> HeavyTailedPapers.of(900, 350, 5);
          case 1 -> RandomPapers.edges(IntStream.range(1, 81).map(at -> at / 2).toArray());
          default -> RandomPapers.of(600, 120, 4, 5);
        });
  }

  @Test
  void estimate_is_not_off_on_one_side() {
    CoauthorshipNetwork network = shape(0);
    double[] exact = Betweenness.exact(network).values();
    int top =
        IntStream.range(0, exact.length)
            .reduce((a, b) -> exact[a] < exact[b] ? b : a)
            .orElseThrow();

    double mean =
        IntStream.range(0, 100)
            .mapToDouble(
                seed -> Betweenness.sampled(network, ERROR, CONFIDENCE, seed).values()[top])
            .average()
            .orElseThrow();

    // 100 runs of some 3,000 samples each: their mean deviates by about a tenth of one's error
    assertThat(Math.abs(mean - exact[top])).isLessThan(ERROR / 10);
  }

  @Test
  void same_seed_gives_the_same_values_and_another_gives_others() {
    CoauthorshipNetwork network = shape(0);

    double[] once = Betweenness.sampled(network, ERROR, CONFIDENCE, 11).values();

    assertThat(Betweenness.sampled(network, ERROR, CONFIDENCE, 11).values()).isEqualTo(once);
    assertThat(Betweenness.sampled(network, ERROR, CONFIDENCE, 12).values()).isNotEqualTo(once);
  }

  @Test
  void smaller_error_or_higher_confidence_takes_more_samples() {
    CoauthorshipNetwork network = shape(0);

    long samples = samples(Betweenness.sampled(network, 0.04, 0.9, 1));

    assertThat(samples(Betweenness.sampled(network, 0.02, 0.9, 1))).isGreaterThan(2 * samples);
    assertThat(samples(Betweenness.sampled(network, 0.04, 0.999, 1))).isGreaterThan(samples);
  }

  @Test
  void error_and_confidence_are_fractions() {
    CoauthorshipNetwork network = shape(1);

    assertThatThrownBy(() -> Betweenness.sampled(network, 0, 0.9, 1))
        .hasMessage("error is 0.0, expected between 0 and 1");
    assertThatThrownBy(() -> Betweenness.sampled(network, 0.1, 90, 1))
        .hasMessage("confidence is 90.0, expected between 0 and 1");
  }

  private static long samples(Betweenness betweenness) {
    return ((Sampled) betweenness.accuracy()).samples();
  }

  private static double worst(double[] exact, double[] sampled) {
    return IntStream.range(0, exact.length)
        .mapToDouble(node -> Math.abs(exact[node] - sampled[node]))
        .max()
        .orElse(0);
  }
}
