package jp.renkei.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final int THREADS = 4;

  @Test
  void sessions_of_one_base_in_several_threads_do_not_disturb_each_other() throws Exception {
    RandomRules random = new RandomRules(5);
    RuleBase base = RuleBase.of(TestTypes.numbered(random.file(20)), TestTypes.TYPES);
    List<Record> stated = random.stated();
    List<List<Record>> answers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      answers.add(random.answers());
    }

    List<List<Evaluation>> results = inThreads(() -> evaluateAll(base, stated, answers));

    List<Evaluation> alone = evaluateAll(base, stated, answers);
    assertThat(results).hasSize(THREADS).allMatch(alone::equals);
  }

  /** Containers of different threads have been mixed by the engine (kie#6617). */
  @Test
  void bases_built_at_the_same_time_are_not_mixed() throws Exception {
    List<List<Rule>> built =
        inThreads(
            () -> {
              List<Rule> wrong = new ArrayList<>();
              for (int i = 0; i < 5; i++) {
                String id = Thread.currentThread().getName() + "-" + i;
                String rule =
                    TestTypes.rule("T-1", "Surveyed( $x : country )", "Fits( $x, \"%s\" )");
                RuleBase base = TestTypes.base(rule.formatted(id));
                try (Session session = base.session(List.of(new Surveyed("a")))) {
                  session.evaluate(List.of()).firings().stream()
                      .filter(firing -> !firing.conclusion().equals(new Fits("a", id)))
                      .forEach(firing -> wrong.add(firing.rule()));
                }
              }
              return wrong;
            });

    assertThat(built).hasSize(THREADS).allMatch(List::isEmpty);
  }

  private static List<Evaluation> evaluateAll(
      RuleBase base, List<Record> stated, List<List<Record>> answers) {
    try (Session session = base.session(stated)) {
      return answers.stream().map(session::evaluate).toList();
    }
  }

  private static <T> List<T> inThreads(Callable<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(Collections.nCopies(THREADS, task))) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
