package jp.renkei.advice;

import static jp.renkei.advice.TestAdvisor.advise;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.Advice.Match;
import jp.renkei.advice.fact.AxisMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Methods and scheme patterns of each region. Expected: 5-1, 5.1.1, 3-5 and 5-2 … 5-6. */
class MethodsAndPatternsTest {

  static Stream<String> gains() {
    return Survey.GAINS.stream();
  }

  @ParameterizedTest
  @MethodSource("gains")
  void for_gains_alone_the_methods_of_each_recommended_region_are_those_of_5_1(String gain) {
    Advice advice = advise("{'organisation':'company','gains':['%s']}".formatted(gain));

    for (String region : Survey.REGIONS) {
      Set<String> recommended =
          advice.methods().stream()
              .map(m -> m.judged().id())
              .filter(m -> TestAdvisor.methodIn(advice, m, region).recommended())
              .collect(Collectors.toSet());
      assertThat(recommended)
          .as(region)
          .isEqualTo(
              Survey.regionsOf(gain).contains(region) ? Survey.METHODS_OF.get(region) : Set.of());
    }
  }

  @Test
  void a_method_holds_all_five_regions_and_is_stated_for_those_of_5_1_only() {
    Advice advice = advise("{'organisation':'company'}");

    assertThat(advice.methods())
        .extracting(m -> m.judged().id())
        .containsExactlyInAnyOrderElementsOf(Survey.PURPOSE_OF.keySet());
    for (Advice.Method method : advice.methods()) {
      String id = method.judged().id();
      assertThat(method.regions())
          .extracting(Judged::id)
          .containsExactlyInAnyOrderElementsOf(Survey.REGIONS);
      for (Judged region : method.regions()) {
        if (Survey.METHODS_OF.get(region.id()).contains(id)) {
          assertThat(region.grounds()).as("%s in %s", id, region.id()).hasSize(1);
          assertThat(region.grounds().getFirst().strength()).isEqualTo(Strength.STRONG);
        } else {
          assertThat(region.grounds()).as("%s in %s", id, region.id()).isEmpty();
        }
      }
    }
  }

  @Test
  void there_are_21_bound_patterns_with_the_classes_of_3_5() {
    Advice advice = advise("{'organisation':'company'}");

    assertThat(Survey.CLASSES).hasSize(21);
    assertThat(advice.patterns())
        .extracting(p -> p.judged().id())
        .containsExactlyInAnyOrderElementsOf(Survey.CLASSES.keySet());
    for (Advice.Pattern pattern : advice.patterns()) {
      for (Advice.PatternInRegion region : pattern.regions()) {
        assertThat(classes(region))
            .as(pattern.judged().id())
            .isEqualTo(Survey.CLASSES.get(pattern.judged().id()));
      }
    }
  }

  @Test
  void the_stated_patterns_of_each_region_are_those_of_5_1_and_5_1_1_with_their_bindings() {
    Advice advice = advise("{'organisation':'company'}");

    for (String region : Survey.REGIONS) {
      Set<String> stated =
          Survey.CLASSES.keySet().stream()
              .filter(p -> TestAdvisor.patternIn(advice, p, region).stated())
              .collect(Collectors.toSet());
      assertThat(stated).as(region).isEqualTo(Survey.PATTERNS_OF.get(region));
    }
  }

  @ParameterizedTest
  @MethodSource("gains")
  void for_gains_alone_every_stated_pattern_of_a_recommended_region_is_recommended_there(
      String gain) {
    Advice advice = advise("{'organisation':'company','gains':['%s']}".formatted(gain));

    for (String region : Survey.regionsOf(gain)) {
      for (String pattern : Survey.PATTERNS_OF.get(region)) {
        assertThat(TestAdvisor.patternIn(advice, pattern, region).judged().recommended())
            .as("%s in %s", pattern, region)
            .isTrue();
      }
    }
  }

  @Test
  void every_pattern_matches_each_axis_in_each_region_as_the_rows_of_5_2_to_5_6_say() {
    Advice advice = advise("{'organisation':'government'}");

    for (Advice.Pattern pattern : advice.patterns()) {
      for (Advice.PatternInRegion region : pattern.regions()) {
        for (Advice.Axis axis : region.axes()) {
          String id = Candidates.local(axis.axis());
          String side = Survey.CLASSES.get(pattern.judged().id()).get(id);
          List<Survey.Row> rows =
              Survey.ROWS.stream()
                  .filter(r -> r.region().equals(region.judged().id()))
                  .filter(r -> r.axis().equals(id) && r.classes().contains(side))
                  .toList();
          assertThat(axis.match())
              .as("%s, %s, %s %s", pattern.judged().id(), region.judged().id(), id, side)
              .isEqualTo(expectedForGovernment(rows));
        }
      }
    }
  }

  /** With the organisation answered as 官: row 11 (学・官) is met, 12 (産) and 22 (企業) are not. */
  private static Match expectedForGovernment(List<Survey.Row> rows) {
    if (rows.stream().anyMatch(r -> !r.conditional() || r.number() == 11)) {
      return Match.MET;
    }
    return rows.stream().anyMatch(r -> r.number() != 12 && r.number() != 22)
        ? Match.CONDITIONAL
        : Match.UNMET;
  }

  @Test
  void a_company_with_business_aims_sees_pattern_7_self_at_five_of_five_for_a_hub() {
    Advice advice =
        advise("{'organisation':'company','gains':['commercialisation'],'orientation':'business'}");

    Advice.PatternInRegion hub = TestAdvisor.patternIn(advice, "pattern-7/self", "hub");
    assertThat(hub.met()).isEqualTo(5);
    assertThat(hub.judged().recommended()).isTrue();
    assertThat(advice.patterns().getFirst().judged().id()).isEqualTo("pattern-7/self");
  }

  @ParameterizedTest
  @CsvSource({"pattern-10/self", "pattern-12/self"})
  void a_row_that_one_answer_meets_is_not_told_as_open_beside_it(String pattern) {
    Advice advice = advise("{'organisation':'company','gains':['market']}");

    List<Ground> ofFunding =
        TestAdvisor.patternIn(advice, pattern, "emerging").judged().grounds().stream()
            .filter(
                ground ->
                    ground.firing().conclusion() instanceof AxisMatch match
                        && match.axis().equals("axis:funding"))
            .toList();
    assertThat(ofFunding)
        .singleElement()
        .satisfies(
            ground ->
                assertThat(((AxisMatch) ground.firing().conclusion()).match()).isEqualTo("met"));
  }

  @ParameterizedTest
  @CsvSource({"university", "research-institute"})
  void an_academic_organisation_in_basic_research_sees_pattern_2_ahead_for_a_hub(
      String organisation) {
    Advice advice =
        advise(
            "{'organisation':'%s','gains':['relationships'],'orientation':'basic','excludedCountries':['CN']}"
                .formatted(organisation));

    Advice.PatternInRegion seven = TestAdvisor.patternIn(advice, "pattern-7/self", "hub");
    Advice.PatternInRegion two = TestAdvisor.patternIn(advice, "pattern-2", "hub");
    assertThat(seven.met()).isLessThan(5);
    assertThat(two.judged().score()).isGreaterThan(seven.judged().score());
    List<String> order = advice.patterns().stream().map(p -> p.judged().id()).toList();
    assertThat(order.indexOf("pattern-2")).isLessThan(order.indexOf("pattern-7/self"));
  }

  @Test
  void a_pattern_without_a_binding_means_its_best_and_names_it() {
    Advice advice =
        advise("{'organisation':'company','gains':['commercialisation'],'orientation':'business'}");

    assertThat(TestAdvisor.find(advice, "pattern:pattern-7").id()).isEqualTo("pattern-7/self");
  }

  @Test
  void the_case_counts_are_those_of_3_5() {
    Map<String, Integer> counts =
        Map.ofEntries(
            Map.entry("pattern-1", 26),
            Map.entry("pattern-2", 16),
            Map.entry("pattern-3", 14),
            Map.entry("pattern-4", 2),
            Map.entry("pattern-5", 1),
            Map.entry("pattern-6", 1),
            Map.entry("pattern-7", 2),
            Map.entry("pattern-8", 23),
            Map.entry("pattern-9", 16),
            Map.entry("pattern-10", 8),
            Map.entry("pattern-11", 2),
            Map.entry("pattern-12", 1));

    for (Advice.Pattern pattern : advise("{'organisation':'company'}").patterns()) {
      String number = pattern.judged().id().replaceFirst("/.*", "");
      assertThat(pattern.caseCount()).as(number).isEqualTo(counts.get(number));
    }
  }

  private static Map<String, String> classes(Advice.PatternInRegion region) {
    Map<String, String> classes = new java.util.LinkedHashMap<>();
    for (Advice.Axis axis : region.axes()) {
      String name = Candidates.local(axis.axis());
      classes.put(name, Candidates.local(axis.axisClass()).substring(name.length() + 1));
    }
    return classes;
  }
}
