package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.NaiveEvaluator;
import org.junit.jupiter.api.Test;

/** The engine fires what the rules mean: no less, as has been seen to happen, and no more. */
class NaiveEvaluatorAgreesTest {

  private static final int RANDOM_SETS = 200;

  @Test
  void engine_and_nested_loops_agree_on_all_fixtures_and_200_random_answers() {
    Advisor advisor = TestAdvisor.advisor();
    List<Answers> all =
        Stream.concat(
                TestAdvisor.examples().stream(),
                new RandomAnswers(advisor.questionnaire(), 200).next(RANDOM_SETS).stream())
            .toList();

    all.parallelStream()
        .forEach(
            answers -> {
              List<Record> answerFacts = Advisor.answerFacts(answers);
              List<Record> facts = new ArrayList<>(advisor.statedFacts());
              facts.addAll(answerFacts);
              Set<Firing> expected = NaiveEvaluator.evaluate(advisor.rules().rules(), facts);

              List<Firing> firings = advisor.evaluate(answerFacts).firings();

              assertThat(firings).doesNotHaveDuplicates();
              assertThat(Set.copyOf(firings)).as("%s", answers.document()).isEqualTo(expected);
            });
  }
}
