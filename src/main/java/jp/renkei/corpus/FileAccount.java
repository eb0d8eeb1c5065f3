package jp.renkei.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * What became of the rows of one file. A row is a record of the database: a CSV row without the
 * header, a BibTeX entry, a work.
 *
 * @param file the file
 * @param source the export it was recognised as
 * @param counted its rows by a counter that knows nothing of the reader: it looks at the raw bytes
 * @param read rows that became a {@link Paper}
 * @param skipped rows that did not, by reason; reasons without a row are absent
 * @param firstSkippedLine the line of the first row skipped for each of these reasons
 * @param unknownCountries what stands for a country and is none, which papers go without, with the
 *     line of its first row
 */
public record FileAccount(
    Path file,
    Source source,
    long counted,
    long read,
    Map<SkipReason, Long> skipped,
    Map<SkipReason, Long> firstSkippedLine,
    SortedMap<String, Long> unknownCountries) {

  /** Rows that became no paper, for whatever reason. */
  public long skippedRows() {
    return skipped.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether read and skipped rows add up to those of the independent counter. */
  public boolean balanced() {
    return read + skippedRows() == counted;
  }
}
