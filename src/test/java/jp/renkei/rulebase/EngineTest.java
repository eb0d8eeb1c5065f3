package jp.renkei.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineTest {

  /** Expected values come from the independent evaluator. */
  @Test
  void engine_fires_exactly_what_nested_loops_find_on_random_rules_and_facts() {
    int fired = 0;
    int inTwoSteps = 0;
    for (int seed = 0; seed < 40; seed++) {
      RandomRules random = new RandomRules(seed);
      RuleBase base = RuleBase.of(TestTypes.numbered(random.file(12)), TestTypes.TYPES);
      for (int i = 0; i < 4; i++) {
        List<Record> stated = random.stated();
        try (Session kept = base.session(stated)) {
          for (int j = 0; j < 10; j++) {
            List<Record> answers = random.answers();
            List<Record> facts = new ArrayList<>(stated);
            facts.addAll(answers);

            List<Firing> firings = kept.evaluate(answers).firings();

            Set<Firing> expected = NaiveEvaluator.evaluate(base.rules(), facts);
            assertThat(new HashSet<>(firings)).as("seed " + seed).isEqualTo(expected);
            assertThat(firings).doesNotHaveDuplicates();
            fired += firings.size();
            inTwoSteps +=
                (int)
                    firings.stream()
                        .flatMap(firing -> firing.premises().stream())
                        .filter(p -> TestTypes.TYPES.derived().contains(p.getClass()))
                        .count();
          }
        }
      }
    }
    assertThat(fired).isGreaterThan(8_000);
    assertThat(inTwoSteps).isGreaterThan(1_000);
  }
}
