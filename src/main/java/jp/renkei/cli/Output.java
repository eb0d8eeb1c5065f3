package jp.renkei.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Where a command's document goes. */
final class Output {

  private Output() {}

  /** A text as a document that ends its last line. */
  static Consumer<OutputStream> text(String text) {
    return out -> {
      try {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        if (!text.endsWith("\n")) {
          out.write('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Prints a document whole. */
  static void print(PrintStream standard, Consumer<OutputStream> document) {
    standard.writeBytes(whole(document));
    standard.flush();
    if (standard.checkError()) {
      throw CommandFailure.failed(
          "標準出力に書き込めない", "standard output cannot be written (closed, or no space left)");
    }
  }

  /** Saves a document so that the file is either as it was or whole. */
  static void save(Path file, Consumer<OutputStream> document) {
    byte[] bytes = whole(document);
    try {
      if (Files.isDirectory(file)) {
        throw CommandFailure.failedAt(
            file.toString(), "フォルダーである。ファイル名を指定する", "is a folder; name a file");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes); // a device or pipe is written to, never replaced
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
      }
    } catch (NoSuchFileException e) {
      throw CommandFailure.failedAt(file.toString(), "書き込み先のフォルダーがない", "its folder does not exist");
    } catch (IOException e) {
      throw CommandFailure.failedAt(
          file.toString(),
          "書き込めない（" + e.getMessage() + "）",
          "cannot be written (" + e.getMessage() + ")");
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + "." + processId() + ".part");
    try {
      Files.write(part, bytes);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long processId() {
    return ProcessHandle.current().pid();
  }

  private static byte[] whole(Consumer<OutputStream> document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.accept(bytes);
    return bytes.toByteArray();
  }
}
