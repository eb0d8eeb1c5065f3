package jp.renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Answers;
import jp.renkei.advice.AnswersReader;
import jp.renkei.advice.InvalidAnswersException;
import jp.renkei.knowledge.Language;

/** The answers document that a command is given: a file, or {@code -} for standard input. */
final class AnswersFile {

  /** UTF-8 needs up to four bytes a character; what is longer is refused unread. */
  private static final int MOST_BYTES = 4 * AnswersReader.MOST_CHARACTERS;

  private AnswersFile() {}

  static Answers read(String file, InputStream in, Advisor advisor, Language language) {
    String name = file.equals("-") ? "standard input" : file;
    String json = text(name, bytes(file, name, in));
    try {
      return advisor.answersReader().read(json);
    } catch (InvalidAnswersException e) {
      List<String> lines =
          e.faults().stream()
              .map(f -> name + ": " + pointer(f.pointer()) + f.detail().in(language))
              .toList();
      throw new CommandFailure(ExitCode.FAILED, lines);
    }
  }

  private static String pointer(String pointer) {
    return pointer.isEmpty() ? "" : pointer + ": ";
  }

  private static byte[] bytes(String file, String name, InputStream in) {
    try {
      byte[] bytes;
      if (file.equals("-")) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      } else {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
          throw CommandFailure.input(name + ": ファイルではなくフォルダー / is a folder, expected a file");
        }
        try (InputStream open = Files.newInputStream(path)) {
          bytes = open.readNBytes(MOST_BYTES + 1);
        }
      }
      if (bytes.length > MOST_BYTES) {
        throw CommandFailure.input(name + ": 大きすぎる / larger than " + MOST_BYTES + " bytes");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw CommandFailure.input(name + ": ファイルがない / no such file");
    } catch (IOException e) {
      throw CommandFailure.input(name + ": 読めない / cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String text(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw CommandFailure.input(name + ": UTF-8 で保存し直してください / is not UTF-8: save it as UTF-8");
    }
  }
}
