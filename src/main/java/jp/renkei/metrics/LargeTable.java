package jp.renkei.metrics;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of so many rows that who asks for a few of them does not wait for the others: the rows
 * with a sought key, and some after others of a group, are found by their {@linkplain RowBytes
 * bytes}. At the survey's size a table of institutions has half a million rows, and one by area 1.4
 * million.
 *
 * <p>What is kept of it is where every {@value #STEP}th row of each group starts.
 */
final class LargeTable {

  /** The one group of a table that is not parted into any. */
  static final String WHOLE = "";

  /** From this size on, in bytes: some 60,000 institutions, whose reading is noticed. */
  private static final long LARGE = 4L << 20;

  private static final int STEP = 1 << 10;

  /** Past every row. */
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final Path file;
  private final int groupCell;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  private LargeTable(Path file, int groupCell) {
    this.file = file;
    this.groupCell = groupCell;
  }

  static boolean isLarge(Path file) {
    try {
      return Files.exists(file) && Files.size(file) >= LARGE;
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
  }

  /**
   * The header and the rows whose key is one of some; the header alone where it has no such key.
   * Cost: one pass over the bytes.
   *
   * @param key the column that names a row
   * @throws MetricsFaultsException if the file cannot be read, or what was found is not UTF-8
   */
  static Reader rows(Path file, String key, Set<String> sought) {
    Found found = new Found(file);
    int longest =
        sought.stream().mapToInt(k -> k.getBytes(StandardCharsets.UTF_8).length).max().orElse(0);
    try (RowBytes rows = RowBytes.open(file)) {
      int cell = found.header(rows).indexOf(key);
      while (cell >= 0 && rows.next()) {
        if ((rows.bytesOf(cell) <= longest || rows.isQuoted(cell))
            && rows.bytesOf(cell) > 0
            && sought.contains(rows.text(cell))) {
          found.add(rows);
        }
      }
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
    return found.text();
  }

  /**
   * Looks up where the rows of each group lie. Cost: one pass over the bytes.
   *
   * @param group the column that names a row's group; without one, all are of {@link #WHOLE}
   * @throws MetricsFaultsException if the file cannot be read or has no such column
   */
  static LargeTable of(Path file, Optional<String> group) {
    try (RowBytes rows = RowBytes.open(file)) {
      List<String> header = new Found(file).header(rows);
      LargeTable table = new LargeTable(file, group.map(header::indexOf).orElse(NOWHERE));
      if (table.groupCell < 0) {
        throw new MetricsFaultsException(
            List.of(new MetricsFault(file, 1, group.orElseThrow(), "", Expectation.COLUMN)));
      }
      while (rows.next()) {
        table.groups.computeIfAbsent(rows.text(table.groupCell), g -> new Group()).add(rows);
      }
      return table;
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
  }

  /** In the order of their first rows. */
  Set<String> groups() {
    return Collections.unmodifiableSet(groups.keySet());
  }

  /**
   * The header and some rows of a group in the table's order; the header alone where it has no more
   * or there is no such group. Cost: the bytes of these rows, of fewer than {@value #STEP} before
   * them, and of those of other groups in between.
   *
   * @throws MetricsFaultsException if the file cannot be read, or what was found is not UTF-8
   */
  Reader rows(String group, int offset, int limit) {
    Found found = new Found(file);
    try (RowBytes header = RowBytes.open(file)) {
      found.header(header);
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
    Group rows = groups.getOrDefault(group, new Group());
    if (offset < rows.count) {
      addRows(found, group, rows.marks.getLong(offset / STEP), offset % STEP, limit);
    }
    return found.text();
  }

  private void addRows(Found found, String group, long position, int before, int limit) {
    try (RowBytes rows = RowBytes.open(file, position)) {
      int place = -before;
      while (place < limit && rows.next()) {
        if (rows.text(groupCell).equals(group)) {
          if (place >= 0) {
            found.add(rows);
          }
          place++;
        }
      }
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
  }

  /** How many rows a group has, and where some of them start. */
  private static final class Group {

    private final LongArrayList marks = new LongArrayList();
    private int count;

    void add(RowBytes row) {
      if (count % STEP == 0) {
        marks.add(row.start());
      }
      count++;
    }
  }

  /** The header and the rows that were found. */
  private static final class Found {

    private final Path file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Found(Path file) {
      this.file = file;
    }

    /** Takes the first row and names the columns. */
    List<String> header(RowBytes rows) throws IOException {
      if (!rows.next()) {
        return List.of();
      }
      add(rows);
      return IntStream.range(0, rows.cells()).mapToObj(rows::text).toList();
    }

    void add(RowBytes row) {
      bytes.writeBytes(row.bytes());
      bytes.write('\n');
    }

    Reader text() {
      return new StringReader(TableText.decoded(file, bytes.toByteArray()));
    }
  }
}
