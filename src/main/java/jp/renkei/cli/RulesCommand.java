package jp.renkei.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.renkei.knowledge.Language;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a maintainer does with rule files. */
@Command(name = "rules", description = "ルールの一覧と検査 / list and check rules")
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
      RuleBase base = folder.load(folders);
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
      RuleBase base = folder.load(folders);
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
}
