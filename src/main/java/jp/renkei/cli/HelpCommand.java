package jp.renkei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.renkei.knowledge.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the product, a command, or a command of a command. */
@Command(name = "help", description = "コマンドの説明 / explain a command")
final class HelpCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "例 / for example: rules list")
  private List<String> names = List.of();

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.root().commandLine();
    for (String name : names) {
      CommandLine next = command.getSubcommands().get(name);
      if (next == null) {
        throw unknown(name, command);
      }
      command = next;
    }
    command.usage(console.out());
    return ExitCode.DONE;
  }

  private static CommandFailure unknown(String name, CommandLine command) {
    var known = command.getSubcommands().keySet();
    return CommandFailure.usage(
        name + ": このようなコマンドはない" + Nearest.ja(name, known),
        name + ": no such command" + Nearest.en(name, known));
  }
}
