package jp.renkei.metrics.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.renkei.metrics.MetricsFile;

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

  /** What file managers and office programs leave in a folder that somebody looked at. */
  private static final Set<String> OF_THE_DESKTOP = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final String LOCK_OF_OFFICE = ".~lock.";

  /**
   * What is in the way: the folder itself where it is a file, else the first file in it that no
   * build has made. A folder is replaced only if it is empty, or if a build made it and nothing was
   * put beside: what a user adds is never thrown away.
   */
  Optional<Path> inTheWay() throws IOException {
    if (Files.notExists(folder)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    boolean built = Files.exists(MetricsFile.REPORT.in(folder));
    Optional<Path> foreign =
        first(
            folder,
            name -> !isOfTheDesktop(name) && !(built && MetricsFile.names().contains(name)));
    Path plots = MetricsFile.PLOTS.in(folder);
    return foreign.isPresent() || !Files.isDirectory(plots)
        ? foreign
        : first(plots, name -> !name.endsWith(".svg"));
  }

  private static boolean isOfTheDesktop(String name) {
    return OF_THE_DESKTOP.contains(name) || name.startsWith(LOCK_OF_OFFICE);
  }

  private static Optional<Path> first(Path folder, Predicate<String> wanted) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(file -> wanted.test(file.getFileName().toString())).sorted().findFirst();
    }
  }

  /** An empty folder to build in; a result that a killed build had put aside comes back. */
  Path begin() throws IOException {
    if (Files.notExists(folder) && Files.exists(old())) {
      Files.move(old(), folder, StandardCopyOption.ATOMIC_MOVE);
    }
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

  /** Puts the folder that was built in beside the wanted one, under the first free name. */
  Path finishBeside() throws IOException {
    int number = 1;
    while (Files.exists(beside(number))) {
      number++;
    }
    return Files.move(partial(), beside(number), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path beside(int number) {
    return folder.resolveSibling(folder.getFileName() + "-" + number);
  }

  /** Leaves nothing behind of a build that failed; what cannot be deleted the next build will. */
  void discard() {
    try {
      delete(partial());
    } catch (IOException e) {
      // the build's own failure is what its user must hear of
    }
  }

  /** The right to build; nothing while another build of the same folder goes on. */
  Optional<BuildLock> lock() throws IOException {
    Files.createDirectories(lockFile().getParent());
    return BuildLock.of(lockFile());
  }

  /** The other build, where it can still be told. */
  Optional<BuildLock.Holder> builder() throws IOException {
    return BuildLock.holder(lockFile());
  }

  private Path lockFile() {
    return folder.resolveSibling("." + folder.getFileName() + ".lock");
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
