package jp.renkei.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With whom, and how, the organisation should collaborate, and why. */
@Command(name = "advise", description = "回答から助言を作る / give advice on answers")
final class AdviseCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Mixin private AnswersFile file;
  @Mixin private FormatOption format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "書き込み先 / file to write (standard output)")
  private Path output;

  AdviseCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    String answers = file.text(console.in());
    Advisor advisor = folders.advisor();
    Advice advice = advisor.advise(file.answers(answers, advisor));
    if (output == null) {
      Output.print(console.out(), document(advisor, advice));
    } else {
      Output.save(output, document(advisor, advice));
    }
    return ExitCode.DONE;
  }

  private Consumer<OutputStream> document(Advisor advisor, Advice advice) {
    return switch (format.format()) {
      case TEXT -> Output.text(advisor.text(folders.language()).advice(advice));
      case JSON -> out -> advisor.json(folders.language()).write(advice, advice.digest(), out);
    };
  }
}
