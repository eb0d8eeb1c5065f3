package jp.renkei.metrics.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.renkei.metrics.AreaIndicators;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Indicators;
import jp.renkei.metrics.InstitutionIndicators;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV table that is being written: UTF-8, a header, line feeds.
 *
 * <p>Many rows are put into text block by block on all cores and written in their order: half a
 * million institutions took 6 s of one core, more than their network.
 */
final class TableFile implements AutoCloseable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private static final int ROWS_A_BLOCK = 1 << 12;

  /** Blocks that wait as text while the first of them is written. */
  private static final int BLOCKS_AT_ONCE = 16;

  static final List<String> COUNTRY = List.of("country", "name");
  static final List<String> INSTITUTION = List.of("institution", "name", "country");
  static final List<String> COUNTS =
      List.of("papers", "international_papers", "international_ratio");
  static final List<String> CENTRALITIES = List.of("degree", "betweenness", "eigenvector");

  private final Writer file;

  private TableFile(Writer file) {
    this.file = file;
  }

  static TableFile create(Path file, List<?> header) throws IOException {
    TableFile table = new TableFile(Files.newBufferedWriter(file));
    table.row(header);
    return table;
  }

  /** The columns of all parts. */
  static List<?> header(List<?>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  void row(List<?> cells) throws IOException {
    file.append(text(0, 1, row -> cells));
  }

  /**
   * Writes rows in their order.
   *
   * @param cells of each row; asked for by several threads
   */
  void rows(int count, IntFunction<List<?>> cells) throws IOException {
    int step = ROWS_A_BLOCK * BLOCKS_AT_ONCE;
    for (int from = 0; from < count; from += step) {
      for (StringBuilder block : blocks(from, Math.min(count, from + step), cells)) {
        file.append(block);
      }
    }
  }

  private static List<StringBuilder> blocks(int from, int to, IntFunction<List<?>> cells) {
    return IntStream.range(0, Math.ceilDiv(to - from, ROWS_A_BLOCK))
        .parallel()
        .map(block -> from + block * ROWS_A_BLOCK)
        .mapToObj(first -> text(first, Math.min(to, first + ROWS_A_BLOCK), cells))
        .toList();
  }

  private static StringBuilder text(int from, int to, IntFunction<List<?>> cells) {
    StringBuilder text = new StringBuilder();
    try {
      CSVPrinter printer = new CSVPrinter(text, FORMAT);
      for (int row = from; row < to; row++) {
        printer.printRecord(cells.apply(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder takes everything
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  static List<Object> cells(AreaIndicators area) {
    return List.of(
        area.area(),
        area.papers(),
        area.internationalPapers(),
        area.internationalRatio().toPlainString());
  }

  static List<Object> cells(CountryIndicators country) {
    List<Object> cells = new ArrayList<>(List.of(country.country(), country.name()));
    cells.addAll(figures(country));
    return cells;
  }

  static List<Object> cells(InstitutionIndicators institution) {
    List<Object> cells =
        new ArrayList<>(
            List.of(institution.institution(), institution.name(), institution.country()));
    cells.addAll(figures(institution));
    return cells;
  }

  private static List<Object> figures(Indicators row) {
    return List.of(
        row.papers(),
        row.internationalPapers().orElseThrow(),
        row.internationalRatio().toPlainString(),
        row.degree(),
        row.betweenness().toPlainString(),
        row.eigenvector().toPlainString());
  }
}
