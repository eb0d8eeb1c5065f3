package jp.renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text that the caller names: a file in UTF-8, or {@code -} for standard input. */
record InputFile(String name, InputStream standardInput) {

  private static final String STANDARD_INPUT = "-";

  /** The name in messages. */
  String shown() {
    return name.equals(STANDARD_INPUT) ? "stdin" : name;
  }

  /**
   * The whole text; what is larger is refused after reading no more than that.
   *
   * @throws CommandFailure when it cannot be read, is larger, or is not UTF-8
   */
  String text(int mostBytes) {
    byte[] bytes = bytes(mostBytes);
    if (bytes.length > mostBytes) {
      throw CommandFailure.failedAt(
          shown(), "大きすぎる（" + mostBytes + " バイトまで）", "larger than " + mostBytes + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw CommandFailure.failedAt(
          shown(), "文字コードが UTF-8 ではない。UTF-8 で保存し直す", "is not UTF-8 text; save it as UTF-8");
    }
  }

  private byte[] bytes(int mostBytes) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return standardInput.readNBytes(mostBytes + 1);
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw CommandFailure.failedAt(shown(), "フォルダーである。ファイルを指定する", "is a folder; name a file");
      }
      try (InputStream open = Files.newInputStream(path)) {
        return open.readNBytes(mostBytes + 1);
      }
    } catch (NoSuchFileException e) {
      throw CommandFailure.failedAt(shown(), "ファイルがない", "no such file");
    } catch (AccessDeniedException e) {
      throw CommandFailure.failedAt(shown(), "読む権限がない", "no permission to read it");
    } catch (InvalidPathException e) {
      throw CommandFailure.failed("ファイル名として使えない名前である", "not a name that a file can have");
    } catch (IOException e) {
      throw CommandFailure.failedAt(
          shown(), "読み込めない（" + e.getMessage() + "）", "cannot be read (" + e.getMessage() + ")");
    }
  }
}
