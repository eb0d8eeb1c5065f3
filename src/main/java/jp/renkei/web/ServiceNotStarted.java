package jp.renkei.web;

import jp.renkei.knowledge.Text;

/** The service cannot start, and why. */
public final class ServiceNotStarted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  ServiceNotStarted(String ja, String en, Throwable cause) {
    super(en, cause);
    this.reason = new Text(ja, en);
  }

  public Text reason() {
    return reason;
  }
}
