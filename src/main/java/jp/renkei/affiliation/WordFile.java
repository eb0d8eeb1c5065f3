package jp.renkei.affiliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One of the package's own lists: tab-separated rows, comment lines with {@code #} first. */
record WordFile(List<List<String>> rows) {

  static WordFile read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return new WordFile(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of one cell, which {@code |} separates; none for an absent or empty cell. */
  static List<String> values(List<String> row, int column) {
    return column >= row.size() || row.get(column).isEmpty()
        ? List.of()
        : List.of(row.get(column).split("\\|"));
  }
}
