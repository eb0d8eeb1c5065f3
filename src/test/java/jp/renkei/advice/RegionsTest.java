package jp.renkei.advice;

import static jp.renkei.advice.TestAdvisor.advise;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settled points 1 and 7: which regions the gains bring. Expected: 5-1 as printed. */
class RegionsTest {

  @ParameterizedTest
  @MethodSource("gains")
  void a_gain_alone_recommends_exactly_the_regions_of_5_1(String gain) {
    for (String organisation :
        List.of("company", "university", "research-institute", "government")) {
      Advice advice = advise("{'organisation':'%s','gains':['%s']}".formatted(organisation, gain));

      assertThat(TestAdvisor.recommendedRegions(advice))
          .containsExactlyInAnyOrderElementsOf(Survey.regionsOf(gain));
    }
  }

  static Stream<String> gains() {
    return Survey.GAINS.stream();
  }

  @Test
  void later_gains_add_only_regions_for_what_no_recommended_region_brings() {
    for (List<String> gains : upToThree()) {
      Advice advice =
          advise("{'organisation':'company','gains':['%s']}".formatted(String.join("','", gains)));

      assertThat(TestAdvisor.recommendedRegions(advice))
          .as("gains %s", gains)
          .containsExactlyInAnyOrderElementsOf(expected(gains));
    }
  }

  @Test
  void a_region_that_brings_a_gain_but_is_not_recommended_is_possible() {
    for (List<String> gains : upToThree()) {
      Advice advice =
          advise("{'organisation':'company','gains':['%s']}".formatted(String.join("','", gains)));

      Set<String> possible =
          Survey.REGIONS.stream()
              .filter(r -> Survey.GAINS_OF.get(r).stream().anyMatch(gains::contains))
              .filter(r -> !expected(gains).contains(r))
              .collect(Collectors.toSet());
      assertThat(regions(advice, Standing.POSSIBLE)).isEqualTo(possible);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'organisation':'company'}",
        "{'organisation':'company','gains':null}",
        "{'organisation':'company','gains':[]}"
      })
  void without_gains_leader_and_hub_have_a_weak_ground_and_all_stay_possible(String answers) {
    Advice advice = advise(answers);

    assertThat(regions(advice, Standing.POSSIBLE)).containsAll(Survey.REGIONS);
    for (String region : Survey.REGIONS) {
      List<Ground> grounds = TestAdvisor.find(advice, "partner:" + region).grounds();
      if (region.equals("leader") || region.equals("hub")) {
        assertThat(grounds).hasSize(1);
        assertThat(grounds.getFirst().strength()).isEqualTo(Strength.WEAK);
        assertThat(grounds.getFirst().firing().rule().source()).isEqualTo("2.4.1");
      } else {
        assertThat(grounds).isEmpty();
      }
    }
  }

  @Test
  void the_market_speaks_for_the_leader_though_2_4_1_does_not_name_it() {
    Advice advice = advise("{'organisation':'company','gains':['market']}");

    Judged leader = TestAdvisor.find(advice, "partner:leader");
    assertThat(leader.recommended()).isTrue();
    assertThat(leader.grounds())
        .extracting(g -> g.firing().rule().source())
        .containsExactly("図表 5-1");
  }

  @Test
  void all_five_regions_are_present_and_japan_is_no_candidate() {
    Advice advice = advise("{'organisation':'company','gains':['talent']}");

    assertThat(advice.partners())
        .extracting(p -> p.judged().id())
        .containsExactlyInAnyOrderElementsOf(Survey.REGIONS);
    assertThat(advice.find("partner:JP")).isEmpty();
  }

  /** Settled point 1, said once more. */
  private static Set<String> expected(List<String> gains) {
    Set<String> recommended = new LinkedHashSet<>(Survey.regionsOf(gains.getFirst()));
    for (String gain : gains.subList(1, gains.size())) {
      if (recommended.stream().noneMatch(r -> Survey.GAINS_OF.get(r).contains(gain))) {
        recommended.addAll(Survey.regionsOf(gain));
      }
    }
    return recommended;
  }

  private static List<List<String>> upToThree() {
    List<List<String>> all = new ArrayList<>();
    for (String first : Survey.GAINS) {
      all.add(List.of(first));
      for (String second : Survey.GAINS) {
        if (!second.equals(first)) {
          all.add(List.of(first, second));
          for (String third : Survey.GAINS) {
            if (!third.equals(first) && !third.equals(second)) {
              all.add(List.of(first, second, third));
            }
          }
        }
      }
    }
    return all;
  }

  private static Set<String> regions(Advice advice, Standing standing) {
    return advice.partners().stream()
        .map(Advice.PartnerRegion::judged)
        .filter(j -> j.standing() == standing)
        .map(Judged::id)
        .collect(Collectors.toSet());
  }
}
