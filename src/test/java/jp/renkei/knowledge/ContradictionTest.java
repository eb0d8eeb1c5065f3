package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The least part that still fails, found with few tests. */
class ContradictionTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void the_culprits_and_only_they_are_found() {
    assertThat(among(Set.of(3, 500, 999))).containsExactly(3, 500, 999);
  }

  @Test
  void one_of_two_independent_causes_is_found() {
    List<Integer> found =
        Contradiction.among(
            NUMBERS,
            List.of(),
            all -> all.containsAll(Set.of(1, 2)) || all.containsAll(Set.of(700, 800)));

    assertThat(found).isIn(List.of(1, 2), List.of(700, 800));
  }

  @Test
  void a_background_that_fails_alone_has_no_culprits() {
    assertThat(Contradiction.among(NUMBERS, List.of(-1), all -> all.contains(-1))).isEmpty();
  }

  @Test
  void few_tests_are_enough() {
    AtomicInteger tests = new AtomicInteger();

    Contradiction.among(
        NUMBERS,
        List.of(),
        (Collection<Integer> all) -> {
          tests.incrementAndGet();
          return all.containsAll(Set.of(3, 500, 999));
        });

    assertThat(tests.get()).as("2 k (log2(n/k) + 1) for k = 3, n = 1000").isLessThan(60);
  }

  private static List<Integer> among(Set<Integer> culprits) {
    return Contradiction.among(NUMBERS, List.of(), all -> all.containsAll(culprits));
  }
}
