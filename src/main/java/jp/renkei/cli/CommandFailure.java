package jp.renkei.cli;

import java.util.List;

/** What stops a command, with the lines to print and the exit code to end with. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;
  private final int exitCode;

  CommandFailure(int exitCode, List<String> lines) {
    super(String.join("\n", lines));
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  static CommandFailure input(String line) {
    return new CommandFailure(ExitCode.FAILED, List.of(line));
  }

  static CommandFailure usage(String line) {
    return new CommandFailure(ExitCode.USAGE, List.of(line));
  }

  List<String> lines() {
    return lines;
  }

  int exitCode() {
    return exitCode;
  }
}
