package jp.renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A SPARQL query in a file. */
final class QueryFile {
  private QueryFile() {}

  static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw CommandFailure.input(file + ": 読めない / cannot be read");
    }
  }
}
