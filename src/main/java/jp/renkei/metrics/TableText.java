package jp.renkei.metrics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a file in UTF-8, without the byte order mark that spreadsheets put in front. */
final class TableText {

  /** What Japanese spreadsheets call Shift_JIS. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private TableText() {}

  static String read(Path file) {
    try {
      return decode(bytes(file), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw fault(file, Expectation.UTF8);
    }
  }

  /** The customs' files are ASCII, but pass through spreadsheets that save as Shift_JIS. */
  static String ofCustoms(Path file) {
    byte[] bytes = bytes(file);
    try {
      return decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return ofSpreadsheet(file, bytes);
    }
  }

  private static String ofSpreadsheet(Path file, byte[] bytes) {
    try {
      return decode(bytes, SHIFT_JIS);
    } catch (CharacterCodingException e) {
      throw fault(file, Expectation.UTF8_OR_SHIFT_JIS);
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw fault(file, Expectation.FILE);
    }
  }

  private static MetricsFaultsException fault(Path file, Expectation expected) {
    return new MetricsFaultsException(List.of(new MetricsFault(file, 0, "", "", expected)));
  }
}
