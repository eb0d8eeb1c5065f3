package jp.renkei.cli;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.renkei.advice.Check;
import jp.renkei.cli.AnswersFile.Advised;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the organisation has in place, by recommendation and beside others. */
@Command(
    name = "check",
    description = "取り組みの点検：提言ごとの状況、ほかの機関や企業との比較 / what is in place, also beside others")
final class CheckCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Mixin private AnswersFile file;
  @Mixin private FormatOption format;

  CheckCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    Advised advised = file.advised(folders, console);
    Output.print(console.out(), document(advised, advised.advisor().check(advised.advice())));
    return ExitCode.DONE;
  }

  private Consumer<OutputStream> document(Advised advised, Check check) {
    return switch (format.format()) {
      case TEXT ->
          Output.text(advised.advisor().text(folders.language()).check(advised.advice(), check));
      case JSON ->
          out ->
              advised.advisor().json(folders.language()).writeCheck(advised.advice(), check, out);
    };
  }
}
