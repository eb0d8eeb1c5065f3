package jp.renkei.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One row after another of a CSV table as bytes, none of them checked: a pass over half a million
 * takes a fraction of a second, where {@link IndicatorTable} reads and checks each cell of each.
 *
 * <p>Rows and cells are told apart as {@link IndicatorTable} does it (RFC 4180; a line ends with
 * CR, LF or both; empty lines are none). Cost: linear in the bytes, one row kept at a time.
 */
final class RowBytes implements AutoCloseable {

  private static final int PIECE = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final InputStream bytes;
  private final byte[] piece = new byte[PIECE];
  private int at;
  private int filled;
  private long position;

  private byte[] row = new byte[1 << 10];
  private int length;
  private long start;
  private int[] ends = new int[1 << 4];
  private int cells;
  private boolean quoted;
  private boolean closed;

  private RowBytes(InputStream bytes, long position) {
    this.bytes = bytes;
    this.position = position;
  }

  /** All rows, the header among them; a byte order mark is none of its bytes. */
  static RowBytes open(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      boolean marked = Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
      return open(file, marked ? BYTE_ORDER_MARK.length : 0);
    }
  }

  /** From the start of a row on, which is that many bytes into the file. */
  static RowBytes open(Path file, long position) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    return new RowBytes(Channels.newInputStream(channel.position(position)), position);
  }

  /** Goes to the next row, if there is one; a quote left open ends with the file. */
  boolean next() throws IOException {
    length = 0;
    cells = 0;
    while (at < filled || fill()) {
      position++;
      if (endsRow(piece[at++])) {
        return true;
      }
    }
    endCell();
    return length > 0;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, bytes.read(piece));
    return filled > 0;
  }

  private boolean endsRow(byte b) {
    switch (b) {
      case '"' -> quote();
      case ',' -> comma();
      case '\n', '\r' -> {
        return lineEnd(b);
      }
      default -> append(b);
    }
    return false;
  }

  /** A quote opens at the start of a cell, and again where a closed one is followed by another. */
  private void quote() {
    boolean opens = !quoted && (closed || length == cellStart(cells));
    closed = quoted;
    quoted = opens;
    append((byte) '"');
  }

  private void comma() {
    if (!quoted) {
      endCell();
    }
    append((byte) ',');
  }

  private boolean lineEnd(byte b) {
    if (quoted) {
      append(b);
      return false;
    }
    endCell();
    if (length == 0) {
      cells = 0;
    }
    return length > 0;
  }

  private void append(byte b) {
    if (length == 0) {
      start = position - 1;
    }
    if (length == row.length) {
      row = Arrays.copyOf(row, 2 * length);
    }
    row[length++] = b;
  }

  private void endCell() {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    ends[cells++] = length;
    closed = false;
  }

  /** How many bytes into the file the row starts. */
  long start() {
    return start;
  }

  int cells() {
    return cells;
  }

  /** The row as it stands in the file, without its line end. */
  byte[] bytes() {
    return Arrays.copyOf(row, length);
  }

  /** How many bytes a cell has, its quotes included; 0 where the row ends before it. */
  int bytesOf(int cell) {
    return cell < cells ? ends[cell] - cellStart(cell) : 0;
  }

  boolean isQuoted(int cell) {
    return bytesOf(cell) > 1 && row[cellStart(cell)] == '"';
  }

  /** The text of a cell; empty where the row ends before it. */
  String text(int cell) {
    String text =
        cell < cells ? new String(row, cellStart(cell), bytesOf(cell), StandardCharsets.UTF_8) : "";
    return isQuoted(cell) ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  /** Past the comma that ended the cell before. */
  private int cellStart(int cell) {
    return cell == 0 ? 0 : ends[cell - 1] + 1;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
