package jp.renkei.affiliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import jp.renkei.affiliation.RegistryException.Fault;

/**
 * Organisations of the world with ids, names, places and relationships, as the Research
 * Organization Registry (ROR, CC0) lists them.
 *
 * <p>Read from a tab-separated file, plain or gzipped, whose header names the columns {@code
 * ror_id, name, country_iso2, city, subdivision, types, status, labels, aliases, acronyms,
 * relationships} in any order; several values stand in one cell with {@code |} between them,
 * relationships as {@code parent:ID}.
 */
public final class Registry {

  private static final List<String> COLUMNS =
      List.of(
          "ror_id",
          "name",
          "country_iso2",
          "city",
          "subdivision",
          "types",
          "status",
          "labels",
          "aliases",
          "acronyms",
          "relationships");
  private static final int MOST_FAULTS = 20;
  private static final int ROR_LENGTH = 9;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final List<Organisation> organisations;

  private Registry(List<Organisation> organisations) {
    this.organisations = List.copyOf(organisations);
  }

  /** No registry: institutions are then found by rules and lists alone. */
  public static Registry none() {
    return new Registry(List.of());
  }

  /**
   * Reads a file; one pass, memory for the organisations alone.
   *
   * @throws RegistryException when it cannot be read, lacks a column or has faulty rows
   */
  public static Registry read(Path file) {
    try (InputStream in = opened(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      return new Rows(file.toString(), lines).read();
    } catch (IOException e) {
      throw new RegistryException(
          file.toString(),
          List.of(
              new Fault(
                  0, String.valueOf(e.getMessage()), "a readable UTF-8 file, plain or gzipped")));
    }
  }

  private static InputStream opened(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(2);
    }
    boolean gzipped =
        start.length == 2 && (ByteBuffer.wrap(start).getShort() & 0xffff) == GZIP_MAGIC;
    InputStream in = Files.newInputStream(file);
    return gzipped ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** How many organisations it has. */
  public int size() {
    return organisations.size();
  }

  List<Organisation> organisations() {
    return organisations;
  }

  /** The one pass over the file. */
  private static final class Rows {

    private final String file;
    private final BufferedReader lines;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<String, Long> lineOf = new HashMap<>();
    private int[] columns = {};
    private int width;

    Rows(String file, BufferedReader lines) {
      this.file = file;
      this.lines = lines;
    }

    Registry read() throws IOException {
      header(lines.readLine());
      long line = 1;
      try {
        for (String row = lines.readLine(); row != null; row = lines.readLine()) {
          line++;
          if (!row.isEmpty()) {
            row(line, row.split("\t", -1));
          }
        }
      } catch (IOException e) {
        fault(line + 1, String.valueOf(e.getMessage()), "a whole file in UTF-8; fetch it again");
      }
      if (organisations.isEmpty() && faults.isEmpty()) {
        fault(1, "no rows", "at least one organisation below the header");
      }
      if (!faults.isEmpty()) {
        throw new RegistryException(file, faults);
      }
      return new Registry(organisations);
    }

    private void header(String line) {
      String first = line == null ? "" : line.replace("\uFEFF", "");
      List<String> names = List.of(first.split("\t", -1));
      columns = COLUMNS.stream().mapToInt(names::indexOf).toArray();
      width = names.size();
      for (int at = 0; at < columns.length; at++) {
        if (columns[at] < 0) {
          fault(1, shortened(first), "a header with the column " + COLUMNS.get(at));
        }
      }
      if (!faults.isEmpty()) {
        throw new RegistryException(file, faults);
      }
    }

    private void row(long line, String[] cells) {
      if (cells.length != width) {
        fault(line, cells.length + " cells", width + " cells, as the header has");
        return;
      }
      String ror = cells[columns[0]];
      Long before = lineOf.put(ror, line);
      if (!isRor(ror)) {
        fault(line, shortened(ror), "a ROR id of " + ROR_LENGTH + " characters, such as 057zh3y96");
      } else if (before != null) {
        fault(line, ror, "an id of its own; line " + before + " has it too");
      } else if (cells[columns[1]].isBlank()) {
        fault(line, "an empty name", "a name");
      } else if (Countries.number(cells[columns[2]]) < 0) {
        fault(line, shortened(cells[columns[2]]), "a country by ISO 3166-1 alpha-2, such as JP");
      } else {
        organisations.add(organisation(cells));
      }
    }

    private static boolean isRor(String text) {
      return text.length() == ROR_LENGTH
          && text.charAt(0) == '0'
          && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'z');
    }

    private Organisation organisation(String[] cells) {
      List<String> relations = values(cells, 10);
      return new Organisation(
          cells[columns[0]],
          cells[columns[1]].strip(),
          cells[columns[2]],
          cells[columns[3]],
          cells[columns[4]],
          values(cells, 5),
          cells[columns[6]],
          values(cells, 7),
          values(cells, 8),
          values(cells, 9),
          related(relations, "parent:"),
          related(relations, "child:"),
          related(relations, "successor:"),
          related(relations, "related:").size());
    }

    private List<String> values(String[] cells, int column) {
      String cell = cells[columns[column]];
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<String> related(List<String> relations, String kind) {
      return relations.stream()
          .filter(relation -> relation.startsWith(kind))
          .map(relation -> relation.substring(kind.length()))
          .toList();
    }

    private void fault(long line, String found, String expected) {
      faults.add(new Fault(line, found, expected));
      if (faults.size() == MOST_FAULTS) {
        throw new RegistryException(file, faults);
      }
    }

    private static String shortened(String text) {
      return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
  }
}
