package jp.renkei.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import jp.renkei.corpus.Progress;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.build.Stages;

/** Tells on standard error how a build goes: rate and remaining time, and what each stage took. */
final class BuildProgress implements Progress, Stages {

  private static final Path MEMORY = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final double SECOND = 1e9;
  private static final long EVERY = 2_000_000_000L;

  private final PrintStream out;
  private final Language language;
  private final LongSupplier nanos;
  private final long begun;
  private long stageBegun;
  private long said;
  private Optional<Stage> stage = Optional.empty();

  BuildProgress(PrintStream out, Language language, LongSupplier nanos) {
    this.out = out;
    this.language = language;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.said = begun;
  }

  @Override
  public void begin(Stage next) {
    end();
    stage = Optional.of(next);
    stageBegun = nanos.getAsLong();
  }

  /** The last stage has ended, and with it the build. */
  void finish() {
    end();
    say(
        new Text(
            "全体 " + seconds(begun) + " 秒" + peak("、最大メモリー "),
            "in all " + seconds(begun) + " s" + peak(", peak memory ")));
  }

  private void end() {
    stage.ifPresent(
        ended ->
            say(
                new Text(
                    ended.ja() + ": " + seconds(stageBegun) + " 秒" + peak("、最大メモリー "),
                    ended.en() + ": " + seconds(stageBegun) + " s" + peak(", peak memory "))));
  }

  @Override
  public void at(long papers, long bytes, long totalBytes) {
    long now = nanos.getAsLong();
    if (now - said >= EVERY) {
      said = now;
      double elapsed = Math.max(1, now - stageBegun) / SECOND;
      String rate = number(papers / elapsed);
      String left = number(elapsed * (totalBytes - bytes) / Math.max(1, bytes));
      say(
          new Text(
              number(papers) + " 件を読んだ（毎秒 " + rate + " 件、残り約 " + left + " 秒）",
              number(papers) + " records read (" + rate + " a second, about " + left + " s left)"));
    }
  }

  private String seconds(long since) {
    return String.format(Locale.ROOT, "%.1f", (nanos.getAsLong() - since) / SECOND);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** The most memory that the process has held, where the system tells it. */
  private static String peak(String label) {
    try {
      return Files.readAllLines(MEMORY).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> label + megabytes(line) + " MB")
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return ""; // not on this system
    }
  }

  private static long megabytes(String line) {
    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
  }

  private void say(Text line) {
    out.println("renkei: " + line.in(language));
  }
}
