package jp.renkei.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a file in UTF-8, without the byte order mark that spreadsheets put in front. */
final class TableText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What Japanese spreadsheets call Shift_JIS. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private TableText() {}

  /** Reads piece by piece; what is not UTF-8 fails where it is met. */
  static Reader open(Path file) {
    try {
      BufferedReader text = Files.newBufferedReader(file);
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      return text;
    } catch (CharacterCodingException e) {
      throw fault(file, "", Expectation.UTF8);
    } catch (IOException e) {
      throw fault(file, "", Expectation.FILE);
    }
  }

  static String read(Path file) {
    return decoded(file, bytes(file));
  }

  /** The text of bytes of a file. */
  static String decoded(Path file, byte[] bytes) {
    try {
      return decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw fault(file, "", Expectation.UTF8);
    }
  }

  /** The customs' files are ASCII, but pass through spreadsheets that save as Shift_JIS. */
  static Reader ofCustoms(Path file) {
    byte[] bytes = bytes(file);
    try {
      return new StringReader(decode(bytes, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return new StringReader(ofSpreadsheet(file, bytes));
    }
  }

  private static String ofSpreadsheet(Path file, byte[] bytes) {
    try {
      return decode(bytes, SHIFT_JIS);
    } catch (CharacterCodingException e) {
      throw fault(file, "", Expectation.UTF8_OR_SHIFT_JIS);
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw fault(file, "", Expectation.FILE);
    }
  }

  /** A fault of the file as a whole. */
  static MetricsFaultsException fault(Path file, String value, Expectation expected) {
    return new MetricsFaultsException(List.of(new MetricsFault(file, 0, "", value, expected)));
  }
}
