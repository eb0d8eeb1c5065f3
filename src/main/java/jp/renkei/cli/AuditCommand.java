package jp.renkei.cli;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.renkei.advice.AuditReport;
import jp.renkei.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

/** The survey held against itself. What it finds is the survey's and no fault of the command. */
@Command(
    name = "audit",
    description = "調査の中の食い違いを計算して示す / compute where the survey disagrees with itself")
final class AuditCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Mixin private FormatOption format;

  AuditCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    AuditReport report =
        folders.loading(
            () -> new AuditReport(Knowledge.load(folders.ontology()).audit(), folders.language()));
    Output.print(console.out(), document(report));
    return ExitCode.DONE;
  }

  private Consumer<OutputStream> document(AuditReport report) {
    return switch (format.format()) {
      case TEXT -> Output.text(report.text());
      case JSON -> Output.text(JsonMapper.shared().writeValueAsString(report.document()));
    };
  }
}
