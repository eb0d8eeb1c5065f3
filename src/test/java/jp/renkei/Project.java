package jp.renkei;

import java.nio.file.Path;

/** Where the project's own files lie while its tests run. */
public final class Project {

  private Project() {}

  /** The folder of {@code pom.xml}: Maven passes it, an IDE runs in it. */
  public static Path root() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
  }

  /** A file or folder of the project. */
  public static Path file(String path) {
    return root().resolve(path);
  }
}
