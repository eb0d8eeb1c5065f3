package jp.renkei.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.renkei.advice.Advice;
import jp.renkei.advice.AdviceJson;
import jp.renkei.cli.AnswersFile.Advised;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With whom, and how, the organisation should collaborate, and why. */
@Command(name = "advise", description = "回答から助言を作る / give advice on answers")
final class AdviseCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Mixin private AnswersFile file;

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonld",
      converter = AdviceFormat.Name.class,
      description = "出力の形式 / output format (text)")
  private AdviceFormat format = AdviceFormat.TEXT;

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
    Advised advised = file.advised(folders, console);
    if (output == null) {
      Output.print(console.out(), document(advised));
    } else {
      Output.save(output, document(advised));
    }
    return ExitCode.DONE;
  }

  private Consumer<OutputStream> document(Advised advised) {
    Advice advice = advised.advice();
    return switch (format) {
      case TEXT -> Output.text(advised.advisor().text(folders.language()).advice(advice));
      case JSON -> out -> json(advised).write(advice, advice.digest(), out);
      case JSONLD -> out -> json(advised).linked(advice, advice.digest()).writeTo(out);
    };
  }

  private AdviceJson json(Advised advised) {
    return advised.advisor().json(folders.language());
  }
}
