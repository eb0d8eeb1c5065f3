package jp.renkei.web;

import jp.renkei.knowledge.Text;

/** A request whose parameters cannot be used; the message says which and why. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text detail;

  BadRequest(String ja, String en) {
    super(en);
    this.detail = new Text(ja, en);
  }

  Text detail() {
    return detail;
  }
}
