package jp.renkei.cli;

/** How a command ends. */
final class ExitCode {
  static final int DONE = 0;

  /** The input or a check failed. */
  static final int FAILED = 1;

  /** The command was called wrongly, or asks for what this version does not do. */
  static final int USAGE = 2;

  /** The product's own fault. */
  static final int OWN_FAULT = 70;

  private ExitCode() {}
}
