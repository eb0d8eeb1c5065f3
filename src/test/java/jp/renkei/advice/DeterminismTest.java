package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import jp.renkei.rulebase.Session;
import org.junit.jupiter.api.Test;

/** The same answers and versions always give the same bytes. */
class DeterminismTest {

  private final Advisor advisor = TestAdvisor.advisor();

  @Test
  void the_same_answers_give_the_same_bytes_whatever_was_asked_in_between() {
    List<Answers> examples = TestAdvisor.examples();
    List<String> first = examples.stream().map(this::json).toList();

    List<Integer> order = new ArrayList<>(IntStream.range(0, 3 * examples.size()).boxed().toList());
    Collections.shuffle(order, new Random(1));
    for (int i : order) {
      int example = i % examples.size();
      assertThat(json(examples.get(example))).isEqualTo(first.get(example));
    }
  }

  @Test
  void an_advisor_loaded_anew_gives_the_same_bytes() {
    Advisor fresh =
        Advisor.load(
            TestAdvisor.ONTOLOGY, TestAdvisor.RULES, TestAdvisor.ONTOLOGY.resolve(Advisor.FIGURES));

    for (Answers answers : TestAdvisor.examples()) {
      Answers again = fresh.answersReader().read(answers.document());
      for (Language language : Language.values()) {
        assertThat(TestAdvisor.json(fresh, fresh.advise(again), language))
            .isEqualTo(TestAdvisor.json(advisor, advisor.advise(answers), language));
      }
    }
  }

  @Test
  void a_kept_session_concludes_as_a_fresh_one() {
    try (Session kept = advisor.rules().session(advisor.statedFacts())) {
      Stream.concat(
              TestAdvisor.examples().stream(),
              new RandomAnswers(advisor.questionnaire(), 77).next(20).stream())
          .forEach(
              answers -> {
                List<Record> facts = Advisor.answerFacts(answers);
                try (Session fresh = advisor.rules().session(advisor.statedFacts())) {
                  assertThat(kept.evaluate(facts)).isEqualTo(fresh.evaluate(facts));
                }
              });
    }
  }

  @Test
  void threads_at_once_get_what_one_gets_alone() {
    List<Answers> examples = TestAdvisor.examples();
    List<String> alone = examples.stream().map(this::json).toList();

    List<String> together =
        IntStream.range(0, 8 * examples.size())
            .parallel()
            .mapToObj(i -> json(examples.get(i % examples.size())))
            .toList();

    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % examples.size()));
    }
  }

  private String json(Answers answers) {
    return TestAdvisor.json(advisor, advisor.advise(answers), Language.JA);
  }
}
