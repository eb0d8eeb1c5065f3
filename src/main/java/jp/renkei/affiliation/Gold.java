package jp.renkei.affiliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.renkei.affiliation.RegistryException.Fault;

/**
 * Labelled affiliations to be scored on, tab-separated with a header: {@code raw} and {@code iso2}
 * (with {@code tier}), or {@code raw} and {@code ror_ids} (with {@code all_in_ror_partial});
 * several labels in one cell with {@code |} between them.
 */
public final class Gold {

  /**
   * A labelled string.
   *
   * @param raw the affiliation
   * @param labels countries or ROR ids, sorted; none where the string names none
   * @param tier explicit, implicit or another word for how hard it is
   * @param isScored whether the registry can hold all its labels
   */
  record Row(String raw, List<String> labels, String tier, boolean isScored) {}

  /** What the labels are. */
  public enum Kind {
    COUNTRY,
    INSTITUTION
  }

  private final Kind kind;
  private final List<Row> rows;

  private Gold(Kind kind, List<Row> rows) {
    this.kind = kind;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the file.
   *
   * @throws RegistryException when it cannot be read, has other columns or a row of another width
   */
  public static Gold read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      List<String> header =
          List.of((first == null ? "" : first.replace("\uFEFF", "")).split("\t", -1));
      boolean country = header.contains("iso2");
      if (!header.contains("raw") || !country && !header.contains("ror_ids")) {
        throw fault(file, 1, first == null ? "" : first, "a header with raw and iso2 or ror_ids");
      }
      List<Row> rows = new ArrayList<>();
      long number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != header.size()) {
          throw fault(file, number, cells.size() + " cells", header.size() + " cells");
        }
        rows.add(row(header, cells, country));
      }
      return new Gold(country ? Kind.COUNTRY : Kind.INSTITUTION, rows);
    } catch (IOException e) {
      throw fault(file, 0, String.valueOf(e.getMessage()), "a readable UTF-8 file");
    }
  }

  private static RegistryException fault(Path file, long line, String found, String expected) {
    return new RegistryException(file.toString(), List.of(new Fault(line, found, expected)));
  }

  private static Row row(List<String> header, List<String> cells, boolean country) {
    TreeSet<String> labels =
        new TreeSet<>(
            List.of(cells.get(header.indexOf(country ? "iso2" : "ror_ids")).split("\\|")));
    labels.remove("");
    int tier = header.indexOf("tier");
    int scored = header.indexOf("all_in_ror_partial");
    return new Row(
        cells.get(header.indexOf("raw")),
        List.copyOf(labels),
        tier < 0 ? "untiered" : cells.get(tier),
        scored < 0 || cells.get(scored).equals("1"));
  }

  /** What is labelled. */
  public Kind kind() {
    return kind;
  }

  List<Row> rows() {
    return rows;
  }
}
