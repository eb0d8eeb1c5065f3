package jp.renkei.corpus;

import java.util.Arrays;

/**
 * The rows of a CSV file (RFC 4180) one after the other, found in its bytes; a field becomes text
 * only when it is asked for. A quotation mark inside a field that is not doubled, which exports do
 * contain, is taken as it stands.
 *
 * <p>One pass over the bytes, memory of one row.
 */
final class CsvRows {

  private final PaperInput in;
  private final Window window;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int fields;
  private long line;
  private long nextLine = 1;
  private int next;

  CsvRows(PaperInput in) {
    this.in = in;
    window = new Window(in);
    window.skipMark();
  }

  /** Goes to the next row that is not blank; false at the end. */
  boolean next() {
    do {
      window.from = Math.max(window.from, next);
      if (window.from == window.to && !more()) {
        return false;
      }
      scan();
    } while (isBlank());
    return true;
  }

  /** Fields of this row. */
  int fields() {
    return fields;
  }

  /** The line in which this row begins. */
  long line() {
    return line;
  }

  /** A field by the number of its column; empty for {@link CsvHeader#ABSENT}. */
  String field(int column) {
    if (column == CsvHeader.ABSENT) {
      return "";
    }
    String inner = window.text(from(column), to(column), line);
    return isQuoted(column) && inner.indexOf('"') >= 0 ? inner.replace("\"\"", "\"") : inner;
  }

  /**
   * Appends a field to other texts if it is plain: in ASCII, with single blanks and none around it,
   * without quotation marks and entities. Else nothing is appended.
   */
  boolean appendPlain(int column, Utf8 texts) {
    if (column == CsvHeader.ABSENT) {
      return true;
    }
    boolean plain = ByteSearch.isPlain(window.bytes, from(column), to(column));
    if (plain) {
      texts.append(window.bytes, from(column), to(column));
    }
    return plain;
  }

  private int from(int field) {
    return isQuoted(field) ? starts[field] + 1 : starts[field];
  }

  private int to(int field) {
    return isQuoted(field) ? ends[field] - 1 : ends[field];
  }

  private boolean isQuoted(int field) {
    return ends[field] - starts[field] > 1
        && window.bytes[starts[field]] == '"'
        && window.bytes[ends[field] - 1] == '"';
  }

  private boolean isBlank() {
    return fields == 1 && field(0).isBlank();
  }

  private boolean more() {
    next = 0;
    return window.more();
  }

  /** Finds the fields of the row that begins at the window; anew where its end is not yet here. */
  private void scan() {
    line = nextLine;
    while (!scanWhatIsHere(false)) {
      if (window.to - window.from > Window.LONGEST_RECORD) {
        throw BrokenFile.at(in.file(), line, "", PaperFileExpectation.CLOSED_QUOTE);
      }
      if (!more()) {
        scanWhatIsHere(true);
        return;
      }
    }
  }

  /** Whether the row ends in what is here. */
  private boolean scanWhatIsHere(boolean last) {
    byte[] bytes = window.bytes;
    int to = window.to;
    long lines = nextLine;
    int at = window.from;
    fields = 0;
    while (true) {
      int start = at;
      if (at < to && bytes[at] == '"') {
        long opened = lines;
        at = ByteSearch.first(bytes, at + 1, to, '"', '\n');
        while (at < to && !closes(bytes, at, to)) {
          if (bytes[at] == '\n') {
            lines++;
          } else if (at + 1 < to && bytes[at + 1] == '"') {
            at++;
          }
          at = ByteSearch.first(bytes, at + 1, to, '"', '\n');
        }
        if (at >= to) {
          return incomplete(last, opened);
        }
        at++;
      } else {
        at = ByteSearch.first(bytes, at, to, ',', '\n');
      }
      if (!last && (at >= to || bytes[at] == '\r' && at + 1 >= to)) {
        return false;
      }
      boolean rowEnds = at >= to || bytes[at] != ',';
      add(start, at > start && rowEnds && bytes[at - 1] == '\r' ? at - 1 : at);
      if (rowEnds) {
        endRow(at, lines);
        return true;
      }
      at++;
    }
  }

  /**
   * A quotation mark closes a field if the field's or row's end, or the file's, comes behind it.
   */
  private static boolean closes(byte[] bytes, int at, int to) {
    if (bytes[at] != '"') {
      return false;
    }
    if (at + 1 >= to) {
      return true;
    }
    byte behind = bytes[at + 1];
    return behind == ',' || behind == '\n' || behind == '\r';
  }

  private boolean incomplete(boolean last, long opened) {
    if (last) {
      throw BrokenFile.at(in.file(), opened, "", PaperFileExpectation.CLOSED_QUOTE);
    }
    return false;
  }

  private void endRow(int at, long lines) {
    int end = at;
    if (end < window.to && window.bytes[end] == '\r') {
      end++;
    }
    next = Math.min(window.to, end + 1);
    nextLine = lines + 1;
  }

  private void add(int start, int end) {
    if (fields == starts.length) {
      starts = Arrays.copyOf(starts, fields * 2);
      ends = Arrays.copyOf(ends, fields * 2);
    }
    starts[fields] = start;
    ends[fields++] = end;
  }
}
