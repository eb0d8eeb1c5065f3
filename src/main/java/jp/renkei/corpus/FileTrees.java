package jp.renkei.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FileTrees {

  private FileTrees() {}

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : contents(folder).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The files below a folder, by name, links followed; a file itself. */
  static List<Path> files(Path fileOrFolder) throws IOException {
    return contents(fileOrFolder, FileVisitOption.FOLLOW_LINKS)
        .filter(Files::isRegularFile)
        .sorted()
        .toList();
  }

  private static Stream<Path> contents(Path folder, FileVisitOption... options) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, options)) {
      return walk.toList().stream();
    }
  }
}
