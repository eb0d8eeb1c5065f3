package jp.renkei.cli;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which of the survey's recommendations apply to the organisation, and which it follows. */
@Command(
    name = "check",
    description = "提言ごとに、当てはまるか、実施済みか / which recommendations apply, which are in place")
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
    String answers = file.text(console.in());
    Advisor advisor = folders.advisor();
    Advice advice = advisor.advise(file.answers(answers, advisor));
    Output.print(console.out(), document(advisor, advice, Check.of(advice)));
    return ExitCode.DONE;
  }

  private Consumer<OutputStream> document(Advisor advisor, Advice advice, Check check) {
    return switch (format.format()) {
      case TEXT -> Output.text(advisor.text(folders.language()).check(advice, check));
      case JSON -> out -> advisor.json(folders.language()).writeCheck(advice, check, out);
    };
  }
}
