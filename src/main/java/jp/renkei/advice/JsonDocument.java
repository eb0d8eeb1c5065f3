package jp.renkei.advice;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON document as encoded pieces in order. Most pieces are shared with other documents, so that
 * nothing is copied before the document is written, and its length is known by then.
 */
public final class JsonDocument {

  /** Bytes handed to a stream at once; a document is some ten of these. */
  private static final int CHUNK = 65_536;

  private byte[][] pieces = new byte[4096][];
  private int count;
  private int length;

  JsonDocument() {}

  /** Bytes of the whole document. */
  public int length() {
    return length;
  }

  JsonDocument add(byte[] piece) {
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * count);
    }
    pieces[count++] = piece;
    length += piece.length;
    return this;
  }

  JsonDocument add(int number) {
    return add(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes the document; the stream is left open. */
  public void writeTo(OutputStream out) {
    try {
      byte[] chunk = new byte[Math.min(CHUNK, length)];
      int filled = 0;
      for (int i = 0; i < count; i++) {
        byte[] piece = pieces[i];
        int from = 0;
        while (from < piece.length) {
          int part = Math.min(piece.length - from, chunk.length - filled);
          System.arraycopy(piece, from, chunk, filled, part);
          from += part;
          filled += part;
          if (filled == chunk.length) {
            out.write(chunk, 0, filled);
            filled = 0;
          }
        }
      }
      out.write(chunk, 0, filled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
