package jp.renkei.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts one behind the other as UTF-8, growing at the end; a text in it is told by where it begins
 * and ends. A text that was seen before need not become a string to be recognised.
 */
final class Utf8 {

  private byte[] bytes;
  private int size;

  Utf8(int expected) {
    bytes = new byte[expected];
  }

  /** What holds the texts; another array once more text is appended. */
  byte[] bytes() {
    return bytes;
  }

  /** Behind the last text. */
  int size() {
    return size;
  }

  /** Appends some bytes of UTF-8. */
  void append(byte[] source, int from, int to) {
    int end = size + to - from;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
    }
    System.arraycopy(source, from, bytes, size, to - from);
    size = end;
  }

  void append(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    append(encoded, 0, encoded.length);
  }

  /** Forgets all texts. */
  void clear() {
    size = 0;
  }

  String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
