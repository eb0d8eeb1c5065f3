package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipTest {

  @Test
  void one_slip_is_a_distance_of_one_with_swaps_of_neighbours() {
    Random random = new Random(5);
    int slips = 0;
    for (int round = 0; round < 20_000; round++) {
      String one = word(random);
      String other = word(random);
      boolean expected = distance(one, other) == 1;
      assertThat(Slip.isOne(one, other)).as("%s, %s", one, other).isEqualTo(expected);
      slips += expected ? 1 : 0;
    }
    assertThat(slips).isGreaterThan(1_000);
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(6), 'a', 'c')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Optimal string alignment (Damerau 1964), by its recurrence. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
