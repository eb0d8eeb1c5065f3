package jp.renkei.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file written from bytes that are ready, without turning the same text into bytes each time. */
final class ByteSink implements Closeable {

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 18];
  private int used;

  ByteSink(Path file) throws IOException {
    out = Files.newOutputStream(file);
  }

  void put(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - used) {
      flush();
    }
    if (bytes.length > buffer.length) {
      out.write(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, used, bytes.length);
      used += bytes.length;
    }
  }

  /** Writes text, letter by letter as far as it is plain, which most is. */
  void put(String text) throws IOException {
    int length = text.length();
    if (length > buffer.length - used) {
      flush();
    }
    if (length > buffer.length || !isAscii(text)) {
      put(text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    for (int i = 0; i < length; i++) {
      buffer[used + i] = (byte) text.charAt(i);
    }
    used += length;
  }

  /** Whether all letters are plain, one byte each. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  void put(char ascii) throws IOException {
    if (used == buffer.length) {
      flush();
    }
    buffer[used++] = (byte) ascii;
  }

  void put(int number) throws IOException {
    put(Integer.toString(number));
  }

  private void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
