package jp.renkei.web;

/** What was asked for does not exist; the message names it and what is near. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFound(String message) {
    super(message);
  }
}
