package jp.renkei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.RuleScenarios;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a maintainer does with rule files. */
@Command(name = "rules", description = "ルールの一覧、検査、シナリオ / list, check and test rules")
final class RulesCommand {

  private final Folders folders;
  private final Console console;

  RulesCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  /** A table of the rules, one a line, columns parted by tabs. */
  @Command(
      name = "list",
      description = "ルールごとに、番号、文、出典、場所 / each rule's id, sentence, source and place")
  final class ListRules implements Callable<Integer> {

    @Mixin private RuleFolder folder;

    @Override
    public Integer call() {
      RuleBase base = folder.advisor(folders).rules();
      String rows = base.rules().stream().map(this::row).collect(Collectors.joining());
      Output.print(console.out(), Output.text("id\tsentence\tsource\tplace\n" + rows));
      return ExitCode.DONE;
    }

    private String row(Rule rule) {
      return String.join(
              "\t",
              rule.id(),
              rule.sentence().in(folders.language()),
              rule.source(),
              Folders.place(folders.rules(), rule.file(), rule.line()))
          + "\n";
    }
  }

  /** All faults of the rule files, by the path that a start takes. */
  @Command(
      name = "check",
      description = "ルールの誤りを、ファイルと行とともにすべて示す / show every fault with file and line")
  final class CheckRules implements Callable<Integer> {

    @Mixin private RuleFolder folder;

    @Override
    public Integer call() {
      RuleBase base = folder.advisor(folders).rules();
      int rules = base.rules().size();
      Output.print(
          console.out(),
          Output.text(
              folders.language() == Language.JA
                  ? rules + " 件のルールに誤りはない（" + base.version() + "）"
                  : rules + " rules, no faults (" + base.version() + ")"));
      return ExitCode.DONE;
    }
  }

  /** The scenarios beside the rules: each rule fires, keeps silent and ends where they say. */
  @Command(
      name = "test",
      description = {
        "ルールの横のシナリオ（scenarios/*.yaml）を試す / try the scenarios beside the rules",
        "fires: 発火する / fires, silent: 発火しない / stays silent, boundary: 境界 / at the edge"
      })
  final class TestRules implements Callable<Integer> {

    @Mixin private RuleFolder folder;

    @Override
    public Integer call() {
      Advisor advisor = folder.advisor(folders);
      List<RuleScenarios.Result> results =
          folders.loading(() -> RuleScenarios.read(folders.rules(), advisor)).run();
      String rows = results.stream().map(this::row).collect(Collectors.joining());
      long failed = results.stream().mapToLong(result -> result.failures().size()).sum();
      Output.print(console.out(), Output.text(rows + summary(results, failed)));
      return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private String row(RuleScenarios.Result result) {
      boolean passed = result.failures().isEmpty();
      return result.rule()
          + "\t"
          + in(passed ? new Text("合格", "ok") : new Text("不合格", "failed"))
          + "\t"
          + result.scenarios()
          + "\n"
          + result.failures().stream().map(this::failure).collect(Collectors.joining());
    }

    private String failure(RuleScenarios.Failure failure) {
      String place = Folders.place(folders.rules(), failure.file(), failure.line());
      String because = failure.because().isEmpty() ? "" : ": " + failure.because();
      return "  %s %s%s\n".formatted(place, failure.kind(), because)
          + failure.differences().stream()
              .map(difference -> "    " + in(difference) + "\n")
              .collect(Collectors.joining());
    }

    private String summary(List<RuleScenarios.Result> results, long failed) {
      int scenarios = results.stream().mapToInt(RuleScenarios.Result::scenarios).sum();
      return in(
          new Text(
              "ルール %d 件、シナリオ %d 件、不合格 %d 件".formatted(results.size(), scenarios, failed),
              "%d rules, %d scenarios, %d failed".formatted(results.size(), scenarios, failed)));
    }

    private String in(Text text) {
      return text.in(folders.language());
    }
  }
}
