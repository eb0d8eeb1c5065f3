package jp.renkei;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The survey's report, which lies beside the project and not in it. A test that reads it is skipped
 * where it is missing, and fails there when {@code RENKEI_REQUIRE_SHARED} is {@code true}, as in
 * continuous integration.
 */
public final class SharedReport {

  /** The environment variable that forbids to skip. */
  public static final String REQUIRE = "RENKEI_REQUIRE_SHARED";

  private static final Path FOLDER =
      Project.root().resolveSibling("shared").resolve("report").normalize();

  private SharedReport() {}

  /** The report's lines. */
  public static List<String> lines() {
    return lines(FOLDER.resolve("report-ja.txt"), Boolean.parseBoolean(System.getenv(REQUIRE)));
  }

  static List<String> lines(Path report, boolean required) {
    if (Files.notExists(report)) {
      String message = "the report is not at " + report + ": put it there, or unset " + REQUIRE;
      return required ? fail(message) : abort(message);
    }
    try {
      return Files.readAllLines(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
