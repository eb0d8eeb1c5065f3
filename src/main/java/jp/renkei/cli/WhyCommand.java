package jp.renkei.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Judged;
import jp.renkei.cli.AnswersFile.Advised;
import jp.renkei.knowledge.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The justification of one conclusion, down to answers, figures and statements. */
@Command(
    name = "why",
    description = "結論の根拠を、回答、数値、図表までたどる / trace a conclusion to answers, figures and tables")
final class WhyCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Mixin private AnswersFile file;

  @Parameters(
      index = "1",
      paramLabel = "CONCLUSION",
      description = {
        "結論 / conclusion: partner:hub, partner:IN, institution:NTU,",
        "method:prize, pattern:pattern-10/self, direction:people-5,",
        "recommendation:company-3"
      })
  private String conclusion;

  @Mixin private FormatOption format;

  WhyCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    Advised advised = file.advised(folders, console);
    Advice advice = advised.advice();
    Judged judged = advice.find(conclusion).orElseThrow(() -> unknown(advice.conclusions()));
    Output.print(console.out(), document(advised, judged));
    return ExitCode.DONE;
  }

  private CommandFailure unknown(List<String> conclusions) {
    return CommandFailure.failedAt(
        conclusion,
        "このような結論はない" + Nearest.ja(conclusion, conclusions),
        "no such conclusion" + Nearest.en(conclusion, conclusions));
  }

  private Consumer<OutputStream> document(Advised advised, Judged judged) {
    return switch (format.format()) {
      case TEXT ->
          Output.text(advised.advisor().text(folders.language()).why(advised.advice(), judged));
      case JSON ->
          out ->
              advised
                  .advisor()
                  .json(folders.language())
                  .writeWhy(advised.advice(), conclusion, judged, out);
    };
  }
}
