package jp.renkei.metrics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A table of so many rows that an advice, which names a few of them, does not wait for the others:
 * the rows with a sought key are found by their bytes alone, where {@link IndicatorTable} reads and
 * checks each cell of each row. At the survey's size a table of institutions has half a million.
 *
 * <p>Rows and cells are told apart as {@link IndicatorTable} does it (RFC 4180; a line ends with
 * CR, LF or both; empty lines are none). Cost: one pass over the bytes, a row kept at a time.
 */
final class LargeTable {

  /** From this size on, in bytes: some 60,000 institutions, whose reading is noticed. */
  private static final long LARGE = 4L << 20;

  private static final int PIECE = 1 << 16;
  private static final int HEADER = -1;

  private final Path file;
  private final String key;
  private final Set<String> sought;
  private final int longest;
  private final ByteArrayOutputStream found = new ByteArrayOutputStream();

  private int keyCell = HEADER;
  private byte[] row = new byte[1 << 10];
  private int length;
  private int cell;
  private int cellStart;
  private int keyStart;
  private int keyEnd;
  private boolean quoted;
  private boolean closed;

  private LargeTable(Path file, String key, Set<String> sought) {
    this.file = file;
    this.key = key;
    this.sought = sought;
    this.longest =
        sought.stream().mapToInt(k -> k.getBytes(StandardCharsets.UTF_8).length).max().orElse(0);
  }

  static boolean isLarge(Path file) {
    try {
      return Files.exists(file) && Files.size(file) >= LARGE;
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
  }

  /**
   * The header and the rows whose key is one of some; the header alone where it has no such key.
   *
   * @param key the column that names a row
   * @throws MetricsFaultsException if the file cannot be read, or what was found is not UTF-8
   */
  static Reader rows(Path file, String key, Set<String> sought) {
    LargeTable table = new LargeTable(file, key, sought);
    try (InputStream bytes = Files.newInputStream(file)) {
      table.read(bytes);
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
    return new StringReader(TableText.decoded(file, table.found.toByteArray()));
  }

  private void read(InputStream bytes) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
      for (int i = 0; i < read; i++) {
        take(piece[i]);
      }
    }
    endRow();
  }

  private void take(byte b) {
    switch (b) {
      case '"' -> quote();
      case ',' -> comma();
      case '\n', '\r' -> lineEnd(b);
      default -> append(b);
    }
  }

  /** A quote opens at the start of a cell, and again where a closed one is followed by another. */
  private void quote() {
    boolean opens = !quoted && (closed || length == cellStart);
    closed = quoted;
    quoted = opens;
    append((byte) '"');
  }

  private void comma() {
    if (quoted) {
      append((byte) ',');
      return;
    }
    endCell();
    append((byte) ',');
    cellStart = length;
  }

  private void lineEnd(byte b) {
    if (quoted) {
      append(b);
    } else {
      endRow();
    }
  }

  private void append(byte b) {
    if (length == row.length) {
      row = Arrays.copyOf(row, 2 * length);
    }
    row[length++] = b;
  }

  private void endCell() {
    if (cell == keyCell) {
      keyStart = cellStart;
      keyEnd = length;
    }
    cell++;
    closed = false;
  }

  private void endRow() {
    endCell();
    if (length > 0 && (keyCell == HEADER || isSought())) {
      found.write(row, 0, length);
      found.write('\n');
    }
    if (length > 0 && keyCell == HEADER) {
      keyCell = keyCell();
    }
    length = 0;
    cell = 0;
    cellStart = 0;
    keyStart = 0;
    keyEnd = 0;
  }

  /** The place of the key in the header; past every row where there is none. */
  private int keyCell() {
    String header = TableText.decoded(file, found.toByteArray()).stripTrailing();
    List<String> cells = Arrays.stream(header.split(",")).map(LargeTable::unquoted).toList();
    return cells.contains(key) ? cells.indexOf(key) : Integer.MAX_VALUE;
  }

  private boolean isSought() {
    if (keyEnd == keyStart || keyEnd - keyStart > longest && row[keyStart] != '"') {
      return false;
    }
    String text = new String(row, keyStart, keyEnd - keyStart, StandardCharsets.UTF_8);
    return sought.contains(unquoted(text));
  }

  private static String unquoted(String text) {
    return text.length() > 1 && text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }
}
