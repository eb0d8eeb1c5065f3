package jp.renkei.corpus;

/**
 * Rows of a CSV: lines that end where an even number of quotation marks lies behind, blank ones not
 * counted. The reader follows each field instead.
 */
final class CsvRowCounter implements RowCounter {

  private long rows;
  private boolean quoted;
  private boolean blank = true;

  @Override
  public void see(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at = passWithinLine(bytes, at, to);
      int end = Math.min(to, at + Long.BYTES);
      for (; at < end; at++) {
        see(bytes[at]);
      }
    }
  }

  /** Passes over eight bytes a step as long as no line ends, where the line is not blank. */
  private int passWithinLine(byte[] bytes, int from, int to) {
    int at = from;
    int quotes = 0;
    for (; !blank && at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = ByteSearch.eight(bytes, at);
      if (ByteSearch.matches(eight, '\n') != 0) {
        break;
      }
      quotes += Long.bitCount(ByteSearch.matches(eight, '"'));
    }
    quoted ^= quotes % 2 != 0;
    return at;
  }

  private void see(byte c) {
    if (c == '"') {
      quoted = !quoted;
      blank = false;
    } else if (c == '\n' && !quoted) {
      rows += blank ? 0 : 1;
      blank = true;
    } else if (c > ' ' || c < 0) {
      blank = false;
    }
  }

  @Override
  public long rows() {
    return rows + (blank ? 0 : 1);
  }
}
