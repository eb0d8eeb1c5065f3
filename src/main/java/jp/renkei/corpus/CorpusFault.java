package jp.renkei.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * Why a file of papers cannot be read: where, what stands there, what was expected.
 *
 * @param file the file
 * @param line its line, the first being 1; 0 where the fault lies in no line
 * @param value what stands there; empty where nothing does
 * @param expected what should, and what to try
 */
public record CorpusFault(Path file, long line, String value, PaperFileExpectation expected) {

  public CorpusFault {
    requireNonNull(file, "file");
    requireNonNull(value, "value");
    requireNonNull(expected, "expected");
  }

  /** The fault in Japanese. */
  public String ja() {
    return file
        + (line > 0 ? ": " + line + " 行目" : "")
        + (value.isEmpty() ? "" : ": 「" + value + "」")
        + "。必要なもの: "
        + expected.ja();
  }

  /** The fault in English. */
  public String en() {
    return file
        + (line > 0 ? ": line " + line : "")
        + (value.isEmpty() ? "" : ": \"" + value + '"')
        + ", expected "
        + expected.en();
  }
}
