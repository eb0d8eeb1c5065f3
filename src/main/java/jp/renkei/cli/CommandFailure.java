package jp.renkei.cli;

import java.util.List;
import jp.renkei.knowledge.Text;

/** What stops a command: lines for the reader, in both languages, and the exit code. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Text> lines;
  private final int exitCode;

  private CommandFailure(int exitCode, List<Text> lines) {
    super(lines.getFirst().en());
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  /** The input or a check failed, in as many places as there are lines. */
  static CommandFailure failed(List<Text> lines) {
    return new CommandFailure(ExitCode.FAILED, lines);
  }

  static CommandFailure failed(String ja, String en) {
    return failed(List.of(new Text(ja, en)));
  }

  /** A place of the input, and what is wrong there. */
  static CommandFailure failedAt(String place, String ja, String en) {
    return failed(place + ": " + ja, place + ": " + en);
  }

  static CommandFailure usage(String ja, String en) {
    return new CommandFailure(ExitCode.USAGE, List.of(new Text(ja, en)));
  }

  List<Text> lines() {
    return lines;
  }

  int exitCode() {
    return exitCode;
  }
}
