package jp.renkei.metrics.build;

/** A build cannot put its result where it is wanted. */
public final class BuildException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Remark reason;

  BuildException(Remark reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Where, what is in the way, and what to try. */
  public Remark reason() {
    return reason;
  }
}
