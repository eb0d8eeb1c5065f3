package jp.renkei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that is planned: it says so, whatever it is given. */
@Command(hidden = true, description = "まだ使えない / not yet available")
final class NotYetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Unmatched private List<String> whatever;

  @Override
  public Integer call() {
    String name = spec.qualifiedName().substring(spec.root().name().length() + 1);
    throw CommandFailure.usage(
        name + ": このコマンドはまだ使えない", name + ": this command is not yet available");
  }
}
