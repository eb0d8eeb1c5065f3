package jp.renkei.web;

import jp.renkei.knowledge.Text;

/** What was asked for does not exist; the message names it and what is near. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text detail;

  NotFound(String ja, String en) {
    super(en);
    this.detail = new Text(ja, en);
  }

  Text detail() {
    return detail;
  }
}
