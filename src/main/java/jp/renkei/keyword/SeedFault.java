package jp.renkei.keyword;

import java.nio.file.Path;

/**
 * One thing wrong in a file of seeds: where, what stands there, what was expected.
 *
 * @param file the file
 * @param line its line, the first being 1; 0 where the fault lies in no line
 * @param value what stands there; empty where nothing does
 * @param expectedJa what should, in Japanese
 * @param expectedEn what should, in English
 */
public record SeedFault(Path file, long line, String value, String expectedJa, String expectedEn) {

  /** The fault in Japanese. */
  public String ja() {
    String where = line > 0 ? file + ": " + line + " 行目" : file.toString();
    String found = value.isEmpty() ? "値がありません" : "「" + value + "」";
    return where + ": " + found + "。必要なもの: " + expectedJa;
  }

  /** The fault in English. */
  public String en() {
    String where = line > 0 ? file + ": line " + line : file.toString();
    String found = value.isEmpty() ? "nothing" : '"' + value + '"';
    return where + ": " + found + ", expected " + expectedEn;
  }
}
