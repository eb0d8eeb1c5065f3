package jp.renkei.corpus;

/** The lines of a file one after the other, as places in its bytes. */
final class Lines {

  private final PaperInput in;
  private final Window window;
  private int end;
  private int next;
  private long line;

  Lines(PaperInput in) {
    this.in = in;
    window = new Window(in);
    window.skipMark();
    next = window.from;
  }

  /** Goes to the next line; false at the end. */
  boolean next() {
    window.from = next;
    int at = next;
    while (at == window.to || !endsBefore(at)) {
      int scanned = window.to - window.from;
      if (scanned > Window.LONGEST_RECORD) {
        throw BrokenFile.at(in.file(), line + 1, "", PaperFileExpectation.WHOLE_JSON);
      }
      if (!window.more()) {
        end = window.to;
        next = window.to;
        line++;
        return end > window.from;
      }
      at = window.from + scanned;
    }
    line++;
    return true;
  }

  private boolean endsBefore(int from) {
    for (int at = from; at < window.to; at++) {
      if (window.bytes[at] == '\n') {
        end = at;
        next = at + 1;
        return true;
      }
    }
    return false;
  }

  /** The number of this line, the first being 1. */
  long line() {
    return line;
  }

  /** The bytes in which this line lies, until the next is asked for. */
  byte[] bytes() {
    return window.bytes;
  }

  int from() {
    return window.from;
  }

  int length() {
    return end - window.from;
  }

  String text() {
    return window.text(window.from, end, line);
  }
}
