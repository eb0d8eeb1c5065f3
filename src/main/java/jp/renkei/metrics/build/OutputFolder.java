package jp.renkei.metrics.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * A folder that is there whole or not at all: it is made in a hidden one beside it and takes its
 * place in one move. What a build that was killed has left is thrown away by the next.
 *
 * @param folder the folder that is wanted
 */
record OutputFolder(Path folder) {

  static OutputFolder at(Path wanted) {
    return new OutputFolder(wanted.toAbsolutePath().normalize());
  }

  /** Why the folder must not be replaced. */
  enum Refusal {
    NONE,
    NO_FOLDER,
    NOT_OURS
  }

  /** A folder is replaced only if a build made it, which its report tells, or if it is empty. */
  Refusal refusal() throws IOException {
    if (Files.notExists(folder)) {
      return Refusal.NONE;
    }
    if (!Files.isDirectory(folder)) {
      return Refusal.NO_FOLDER;
    }
    try (Stream<Path> files = Files.list(folder)) {
      boolean replaceable =
          Files.exists(folder.resolve(BuildReport.FILE)) || files.findAny().isEmpty();
      return replaceable ? Refusal.NONE : Refusal.NOT_OURS;
    }
  }

  /** An empty folder to build in. */
  Path begin() throws IOException {
    delete(partial());
    return Files.createDirectories(partial());
  }

  /** The folder that was built in becomes the wanted one. */
  void finish() throws IOException {
    delete(old());
    if (Files.exists(folder)) {
      Files.move(folder, old(), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(partial(), folder, StandardCopyOption.ATOMIC_MOVE);
    delete(old());
  }

  /** Leaves nothing behind of a build that failed; what cannot be deleted the next build will. */
  void discard() {
    try {
      delete(partial());
    } catch (IOException e) {
      // the build's own failure is what its user must hear of
    }
  }

  private Path partial() {
    return folder.resolveSibling("." + folder.getFileName() + ".partial");
  }

  private Path old() {
    return folder.resolveSibling("." + folder.getFileName() + ".old");
  }

  static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failed)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
