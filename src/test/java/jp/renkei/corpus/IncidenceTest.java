package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IncidenceTest {

  @Test
  void row_ascends_and_holds_each_item_once() {
    Incidence incidence = Incidence.of(new int[] {3, 1, 3}, new int[] {}, new int[] {2});

    assertThat(incidence.row(0)).containsExactly(1, 3);
    assertThat(incidence.row(1)).isEmpty();
    assertThat(incidence.row(2)).containsExactly(2);
  }

  @Test
  void institution_of_two_affiliations_of_a_paper_is_counted_once() {
    Incidence affiliations = Incidence.of(new int[] {0, 1}, new int[] {2});
    Incidence institutions = Incidence.of(new int[] {7}, new int[] {7, 4}, new int[] {});

    Incidence joined = affiliations.through(institutions);

    assertThat(joined.row(0)).containsExactly(4, 7);
    assertThat(joined.row(1)).isEmpty();
  }

  @Test
  void joined_rows_equal_sets_joined_one_by_one() {
    Random random = new Random(1);
    int[][] first = rows(random, 60, 20);
    int[][] second = rows(random, 20, 30);

    Incidence joined = Incidence.of(first).through(Incidence.of(second));

    for (int row = 0; row < first.length; row++) {
      TreeSet<Integer> expected = new TreeSet<>();
      for (int item : first[row]) {
        for (int further : second[item]) {
          expected.add(further);
        }
      }
      assertThat(joined.row(row)).containsExactly(expected.toArray(Integer[]::new));
    }
  }

  @Test
  void offsets_that_do_not_span_the_items_are_refused() {
    assertThatThrownBy(() -> new Incidence(new int[] {0, 1}, new int[] {4, 5}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2");
  }

  private static int[][] rows(Random random, int count, int bound) {
    int[][] rows = new int[count][];
    for (int row = 0; row < count; row++) {
      rows[row] = random.ints(random.nextInt(6), 0, bound).toArray();
    }
    return rows;
  }
}
