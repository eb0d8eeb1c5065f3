package jp.renkei.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one file of papers, unpacked if they are gzip, with a look at its head before it is
 * read. An independent counter sees all that goes through.
 */
final class PaperInput extends InputStream {

  private static final int HEAD = 1 << 16;

  private final Path file;
  private final InputStream in;
  private final byte[] head;
  private int headAt;
  private long lines = 1;
  private RowCounter counter = new CsvRowCounter();

  private PaperInput(Path file, InputStream in) {
    this.file = file;
    this.in = in;
    byte[] bytes = new byte[HEAD];
    head = Arrays.copyOf(bytes, fill(bytes));
  }

  /**
   * Opens a file.
   *
   * @param packedBytes is told of the bytes as they are taken from the disk
   */
  static PaperInput open(Path file, AtomicLong packedBytes) {
    try {
      InputStream raw =
          new BufferedInputStream(new Metered(Files.newInputStream(file), packedBytes), 1 << 18);
      return new PaperInput(file, isGzip(raw) ? new GZIPInputStream(raw, 1 << 16) : raw);
    } catch (EOFException | ZipException e) {
      throw BrokenFile.at(file, 1, "", PaperFileExpectation.WHOLE_GZIP);
    } catch (IOException e) {
      throw BrokenFile.at(file, 0, "", PaperFileExpectation.FILE);
    }
  }

  private static boolean isGzip(InputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    return gzip;
  }

  private int fill(byte[] bytes) {
    int size = 0;
    for (int n = 0; n >= 0 && size < bytes.length; size += Math.max(n, 0)) {
      n = take(bytes, size, bytes.length - size);
    }
    return size;
  }

  private int take(byte[] bytes, int offset, int length) {
    try {
      return in.read(bytes, offset, length);
    } catch (EOFException | ZipException e) {
      throw BrokenFile.at(file, lines, "", PaperFileExpectation.WHOLE_GZIP);
    } catch (IOException e) {
      throw BrokenFile.at(file, lines, "", PaperFileExpectation.FILE);
    }
  }

  Path file() {
    return file;
  }

  /** The first bytes, not yet read. */
  byte[] head() {
    return head;
  }

  /** Before anything is read. */
  void countWith(RowCounter rowCounter) {
    counter = rowCounter;
  }

  /** Rows that went through. */
  long counted() {
    return counter.rows();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int read;
    if (headAt < head.length) {
      read = Math.min(length, head.length - headAt);
      System.arraycopy(head, headAt, bytes, offset, read);
      headAt += read;
    } else {
      read = take(bytes, offset, length);
    }
    if (read > 0) {
      counter.see(bytes, offset, offset + read);
      lines += ByteSearch.count(bytes, offset, offset + read, '\n');
    }
    return read;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts bytes as they come. */
  private static final class Metered extends InputStream {

    private final InputStream in;
    private final AtomicLong bytes;

    Metered(InputStream in, AtomicLong bytes) {
      this.in = in;
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      bytes.addAndGet(Math.max(read, 0));
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
