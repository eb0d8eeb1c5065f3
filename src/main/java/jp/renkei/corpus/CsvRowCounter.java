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
    boolean inQuotes = quoted;
    boolean nothing = blank;
    for (int at = from; at < to; at++) {
      byte c = bytes[at];
      if (c == '"') {
        inQuotes = !inQuotes;
        nothing = false;
      } else if (c == '\n' && !inQuotes) {
        rows += nothing ? 0 : 1;
        nothing = true;
      } else if (c > ' ' || c < 0) {
        nothing = false;
      }
    }
    quoted = inQuotes;
    blank = nothing;
  }

  @Override
  public long rows() {
    return rows + (blank ? 0 : 1);
  }
}
