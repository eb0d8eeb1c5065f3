package jp.renkei.advice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.renkei.advice.fact.ConditionMet;
import jp.renkei.advice.fact.ConditionOpen;
import jp.renkei.advice.fact.Favoured;
import jp.renkei.advice.fact.LiesIn;
import jp.renkei.advice.fact.OwnSide;
import jp.renkei.knowledge.Language;
import jp.renkei.rulebase.Evaluation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Time of one evaluation, stage by stage, on the fixture with the most grounds.
 *
 * <p>{@code mvn test -Dtest=EvaluationBenchmark -Dgroups=benchmark -DexcludedGroups=}
 */
@Tag("benchmark")
@State(Scope.Thread)
public class EvaluationBenchmark {

  private static final int WARM_UP = 3000;
  private static final int SERIES = 5;
  private static final int SERIES_LENGTH = 200;

  private Advisor advisor;
  private String json;
  private Answers answers;
  private Evaluation evaluation;
  private Advice advice;

  /** Runs the stages and prints milliseconds of each. */
  @Test
  void stages() throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(EvaluationBenchmark.class.getName() + "\\.")
                .forks(0)
                .warmupIterations(10)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .build())
        .run();
  }

  /** Prints processor time of each stage, which other programs on the machine disturb less. */
  @Test
  void processorTime() throws IOException {
    load();
    print("JSON in", this::jsonIn);
    print("rules", this::rules);
    print("rules and standings", this::rulesAndStandings);
    print("JSON out", this::jsonOut);
    print("all", this::all);
  }

  private static void print(String stage, Supplier<Object> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    repeat(work, WARM_UP);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < SERIES; i++) {
      long before = threads.getCurrentThreadCpuTime();
      repeat(work, SERIES_LENGTH);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    System.out.printf("%s: %.3f ms of processor time%n", stage, best / 1e6 / SERIES_LENGTH);
  }

  private static void repeat(Supplier<Object> work, int times) {
    for (int i = 0; i < times; i++) {
      Blackhole.consumeCPU(work.get() == null ? 1 : 0);
    }
  }

  /** Loads everything and takes the fixture whose advice has the most grounds. */
  @Setup
  public void load() throws IOException {
    advisor = Advisor.load(Path.of("ontology"), Path.of("rules"), Path.of("ontology/figures"));
    try (Stream<Path> files = Files.list(Path.of("fixtures/answers"))) {
      json =
          files
              .map(EvaluationBenchmark::text)
              .max(Comparator.comparingInt(text -> firings(text).size()))
              .orElseThrow();
    }
    answers = advisor.answersReader().read(json);
    evaluation = advisor.evaluate(Advisor.answerFacts(answers));
    advice = advisor.advise(answers);
    System.out.printf(
        "%d stated facts, %d answer facts, %d firings, %d grounds, %d bytes of JSON%n",
        advisor.statedFacts().size(),
        Advisor.answerFacts(answers).size(),
        evaluation.firings().size(),
        evaluation.firings().stream()
            .filter(f -> !(f.conclusion() instanceof LiesIn || f.conclusion() instanceof OwnSide))
            .filter(
                f ->
                    !(f.conclusion() instanceof ConditionMet || f.conclusion() instanceof Favoured))
            .filter(f -> !(f.conclusion() instanceof ConditionOpen))
            .count(),
        jsonOut());
  }

  private List<?> firings(String text) {
    return advisor.evaluate(Advisor.answerFacts(advisor.answersReader().read(text))).firings();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public Answers jsonIn() {
    return advisor.answersReader().read(json);
  }

  @Benchmark
  public Evaluation rules() {
    return advisor.evaluate(Advisor.answerFacts(answers));
  }

  @Benchmark
  public Advice rulesAndStandings() {
    return advisor.advise(answers);
  }

  @Benchmark
  public int jsonOut() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(700_000);
    advisor.json(Language.JA).write(advice, "id", out);
    return out.size();
  }

  @Benchmark
  public int all() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(700_000);
    advisor.json(Language.JA).write(advisor.advise(advisor.answersReader().read(json)), "id", out);
    return out.size();
  }
}
