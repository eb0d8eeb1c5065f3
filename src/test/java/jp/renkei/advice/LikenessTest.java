package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are counted by hand from the formula. */
class LikenessTest {

  private static Likeness plain(Set<String> own, Set<String> theirs) {
    return Likeness.of(own, theirs, i -> 1, 1, 0, 0, false);
  }

  @Test
  void the_same_initiatives_are_wholly_alike() {
    assertThat(plain(Set.of("a", "b"), Set.of("b", "a")).value()).isEqualTo(1);
  }

  @Test
  void nothing_in_common_is_no_likeness() {
    assertThat(plain(Set.of("a"), Set.of("b", "c")).any()).isFalse();
    assertThat(plain(Set.of("a"), Set.of("b", "c")).value()).isZero();
  }

  @Test
  void nothing_on_either_side_is_no_likeness() {
    assertThat(plain(Set.of(), Set.of()).value()).isZero();
  }

  @Test
  void one_of_three_is_a_third() {
    assertThat(plain(Set.of("a", "b"), Set.of("b", "c")).value()).isEqualTo(0.333);
  }

  @Test
  void what_serves_a_sought_gain_counts_double() {
    // both: b (2) of a (1), b (2), c (1)
    Likeness likeness =
        Likeness.of(Set.of("a", "b"), Set.of("b", "c"), i -> i.equals("b") ? 2 : 1, 1, 0, 0, false);

    assertThat(likeness.value()).isEqualTo(0.5);
  }

  @Test
  void a_heading_without_an_initiative_matches_by_half_or_is_one_more_difference() {
    assertThat(Likeness.of(Set.of("a"), Set.of(), i -> 1, 1, 1, 1, false).value()).isEqualTo(0.5);
    assertThat(Likeness.of(Set.of("a"), Set.of("a"), i -> 1, 1, 1, 0, false).value())
        .isEqualTo(0.5);
  }

  @Test
  void a_common_area_brings_nearer_and_none_changes_nothing() {
    // (0 + 1) of (a, b, area)
    assertThat(Likeness.of(Set.of("a"), Set.of("b"), i -> 1, 1, 0, 0, true).value())
        .isEqualTo(0.333);
  }

  @Test
  void of_random_sets_each_is_as_like_the_other_and_between_none_and_all() {
    Random random = new Random(20221231);
    for (int i = 0; i < 500; i++) {
      Set<String> one = some(random);
      Set<String> other = some(random);

      assertThat(plain(one, other)).isEqualTo(plain(other, one));
      assertThat(plain(one, other).value()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void the_order_is_that_of_the_share_itself() {
    List<Likeness> likeness =
        new ArrayList<>(List.of(new Likeness(2, 6), new Likeness(1, 2), new Likeness(334, 1000)));

    likeness.sort(null);

    assertThat(likeness)
        .containsExactly(new Likeness(2, 6), new Likeness(334, 1000), new Likeness(1, 2));
    assertThat(new Likeness(1, 3)).isEqualByComparingTo(new Likeness(2, 6));
  }

  @Test
  void what_is_no_share_is_refused() {
    assertThatThrownBy(() -> new Likeness(2, 1)).hasMessageContaining("2 of 1");
  }

  private static Set<String> some(Random random) {
    return IntStream.range(0, 12)
        .filter(i -> random.nextBoolean())
        .mapToObj(Integer::toString)
        .collect(Collectors.toSet());
  }
}
