package jp.renkei.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that lies beside this package: one a line, {@code #} before a remark. */
final class WordList {

  private WordList() {}

  static Set<String> read(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
