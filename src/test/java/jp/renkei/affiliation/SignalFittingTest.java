package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalFittingTest {

  /** Of 100 without the signal 20 are right, of 100 with it 80: ln 1/4, and ln 4 − ln 1/4. */
  @Test
  void weights_are_the_log_odds_of_the_counts() {
    List<SignalFitting.Sample> samples = new ArrayList<>();
    for (int at = 0; at < 100; at++) {
      samples.add(new SignalFitting.Sample(signals(false), at < 20));
      samples.add(new SignalFitting.Sample(signals(true), at < 80));
    }

    double[] weights = SignalFitting.newton(samples, 2, 1e-9, signal -> true);

    assertThat(weights[0]).isCloseTo(-1.386294361, within(1e-6));
    assertThat(weights[1]).isCloseTo(2.772588722, within(1e-6));
  }

  @Test
  void signal_that_is_left_out_has_no_weight() {
    List<SignalFitting.Sample> samples = List.of(new SignalFitting.Sample(signals(true), true));

    assertThat(SignalFitting.newton(samples, 2, 1, signal -> signal == 0)[1]).isZero();
  }

  private static BitSet signals(boolean second) {
    BitSet signals = new BitSet();
    signals.set(0);
    signals.set(1, second);
    return signals;
  }
}
