package jp.renkei.metrics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a file in UTF-8, without the byte order mark that spreadsheets put in front. */
final class TableText {

  private TableText() {}

  static String read(Path file) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fault(file, Expectation.UTF8);
    }
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
