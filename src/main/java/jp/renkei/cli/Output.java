package jp.renkei.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Where a command's document goes: standard output, or a file that is whole or not there. */
final class Output {

  private Output() {}

  static void write(PrintStream standard, Path file, Consumer<OutputStream> document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.accept(bytes);
    try {
      if (file == null) {
        standard.write(bytes.toByteArray());
        standard.flush();
      } else {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        Files.write(part, bytes.toByteArray());
        move(part, whole);
      }
    } catch (IOException e) {
      throw CommandFailure.input(file + ": 書けない / cannot be written (" + e.getMessage() + ")");
    }
  }

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

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
