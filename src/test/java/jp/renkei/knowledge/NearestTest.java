package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void distance_counts_insertions_deletions_and_substitutions() {
    assertThat(Nearest.distance("kitten", "sitting")).as("the textbook's example").isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "abc")).isZero();
  }

  @Test
  void the_nearest_name_is_found_and_ties_go_by_name() {
    assertThat(Nearest.to("licencing", List.of("licensing", "listing"))).contains("licensing");
    assertThat(Nearest.to("ab", List.of("ad", "ac"))).contains("ac");
  }

  @Test
  void nothing_near_is_nothing() {
    assertThat(Nearest.to("hub", List.of("standardisation-participation"))).isEmpty();
  }
}
