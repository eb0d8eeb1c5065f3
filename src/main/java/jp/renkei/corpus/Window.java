package jp.renkei.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The part of a file that is being looked at: it moves forward, and grows with a long record. */
final class Window {

  /** No record of a database is longer; one that seems so has lost its end. */
  static final int LONGEST_RECORD = 1 << 26;

  private final PaperInput in;
  byte[] bytes = new byte[1 << 20];

  /** Where the record under way begins. */
  int from;

  /** Behind the last byte that is here. */
  int to;

  Window(PaperInput in) {
    this.in = in;
  }

  /** Fetches more behind what is here, which moves to the front; false at the end of the file. */
  boolean more() {
    System.arraycopy(bytes, from, bytes, 0, to - from);
    to -= from;
    from = 0;
    if (to == bytes.length) {
      bytes = Arrays.copyOf(bytes, to * 2);
    }
    int before = to;
    int read = 0;
    while (read >= 0 && to < bytes.length) {
      read = in.read(bytes, to, bytes.length - to);
      to += Math.max(read, 0);
    }
    return to > before;
  }

  /** Passes over the byte order mark of UTF-8. */
  void skipMark() {
    if (to == 0) {
      more();
    }
    if (to >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
      from = 3;
    }
  }

  /**
   * The text of some bytes.
   *
   * @param line where they stand
   * @throws BrokenFile if they are not UTF-8
   */
  String text(int start, int end, long line) {
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      demandUtf8(start, end, line);
    }
    return text;
  }

  /** U+FFFD may stand in the file itself. */
  private void demandUtf8(int start, int end, long line) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
    } catch (CharacterCodingException e) {
      throw BrokenFile.at(in.file(), line, hexOfFirstWrong(start, end), PaperFileExpectation.UTF8);
    }
  }

  private String hexOfFirstWrong(int start, int end) {
    ByteBuffer left = ByteBuffer.wrap(bytes, start, end - start);
    StandardCharsets.UTF_8.newDecoder().decode(left, CharBuffer.allocate(end - start), true);
    return "byte 0x%02X".formatted(bytes[left.position()]);
  }
}
