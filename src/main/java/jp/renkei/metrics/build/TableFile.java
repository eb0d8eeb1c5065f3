package jp.renkei.metrics.build;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.renkei.metrics.AreaIndicators;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Indicators;
import jp.renkei.metrics.InstitutionIndicators;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV table that is being written: UTF-8, a header, line feeds. */
final class TableFile implements AutoCloseable {

  static final List<String> COUNTRY = List.of("country", "name");
  static final List<String> INSTITUTION = List.of("institution", "name", "country");
  static final List<String> COUNTS =
      List.of("papers", "international_papers", "international_ratio");
  static final List<String> CENTRALITIES = List.of("degree", "betweenness", "eigenvector");

  private final CSVPrinter printer;

  private TableFile(CSVPrinter printer) {
    this.printer = printer;
  }

  static TableFile create(Path file, List<?> header) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(file);
    CSVPrinter printer =
        new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
    printer.printRecord(header);
    return new TableFile(printer);
  }

  /** The columns of all parts. */
  static List<?> header(List<?>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  void row(List<?> cells) throws IOException {
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.close();
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
