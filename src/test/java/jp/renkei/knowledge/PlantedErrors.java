package jp.renkei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wrong edits of an ontology folder, one at a time: a kind is drawn, then a file that can hold it,
 * then a place in that file, each with the same chance. Vocabulary, shapes and queries say nothing
 * of the survey and are left alone.
 */
final class PlantedErrors {

  enum Kind {
    CHANGED_FIGURE,
    DROPPED_ENTRY,
    SWAPPED_REGION,
    WRONG_COUNTRY
  }

  /** The file's text with the error in it. */
  record Planted(Kind kind, String file, String what, String text) {}

  private interface Edit {
    String on(Random random);
  }

  private record Place(String what, Edit edit) {}

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern REGION = Pattern.compile("(?<=[\\s,(])region:([a-z]+)");
  private static final Pattern COUNTRY = Pattern.compile("(?<=[\\s,(])country:([A-Z]{2})");
  private static final Pattern START = Pattern.compile("[a-z]+:\\S+( a rk:.*)?");
  private static final List<String> REGIONS =
      List.of("leader", "hub", "independent", "peer", "emerging");

  private final Path folder;
  private final List<String> countries;

  PlantedErrors(Path folder, List<String> countries) {
    this.folder = folder;
    this.countries = List.copyOf(countries);
  }

  Planted next(Random random) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    TreeMap<String, List<Place>> places = places(kind);
    String file = new ArrayList<>(places.keySet()).get(random.nextInt(places.size()));
    List<Place> inFile = places.get(file);
    Place place = inFile.get(random.nextInt(inFile.size()));
    return new Planted(kind, file, place.what(), place.edit().on(random));
  }

  private TreeMap<String, List<Place>> places(Kind kind) {
    TreeMap<String, List<Place>> places = new TreeMap<>();
    for (Path path : files()) {
      String name = folder.relativize(path).toString();
      String text = read(path);
      List<Place> found =
          switch (kind) {
            case CHANGED_FIGURE -> name.endsWith(".csv") ? figures(text) : List.of();
            case DROPPED_ENTRY -> name.endsWith(".csv") ? rows(text) : entries(text);
            case SWAPPED_REGION ->
                name.endsWith(".csv") ? List.of() : swaps(text, REGION, REGIONS, "region:");
            case WRONG_COUNTRY ->
                name.endsWith(".csv") ? codes(text) : swaps(text, COUNTRY, countries, "country:");
          };
      if (!found.isEmpty()) {
        places.put(name, found);
      }
    }
    return places;
  }

  private List<Path> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> path.toString().matches(".*\\.(ttl|csv)"))
          .filter(path -> !path.toString().contains("shapes"))
          .filter(path -> !path.getFileName().toString().equals("vocabulary.ttl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Place> figures(String text) {
    List<Place> places = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int line = 1; line < lines.length; line++) {
      String[] cells = lines[line].split(",", -1);
      for (int cell = 0; cell < cells.length; cell++) {
        if (NUMBER.matcher(cells[cell]).matches()) {
          places.add(figure(lines, line, cells, cell));
        }
      }
    }
    return places;
  }

  /** One digit becomes another. */
  private static Place figure(String[] lines, int line, String[] cells, int cell) {
    return new Place(
        "line " + (line + 1) + ", " + cells[cell],
        random -> {
          StringBuilder changed = new StringBuilder(cells[cell]);
          int at;
          do {
            at = random.nextInt(changed.length());
          } while (changed.charAt(at) == '.');
          char digit;
          do {
            digit = (char) ('0' + random.nextInt(10));
          } while (digit == changed.charAt(at));
          changed.setCharAt(at, digit);
          String[] row = cells.clone();
          row[cell] = changed.toString();
          return with(lines, line, String.join(",", row));
        });
  }

  private static List<Place> rows(String text) {
    List<Place> places = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int line = 1; line < lines.length; line++) {
      int dropped = line;
      places.add(new Place(lines[line], random -> without(lines, dropped, dropped)));
    }
    return places;
  }

  private static List<Place> entries(String text) {
    List<Place> places = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int line = 0; line < lines.length; line++) {
      if (START.matcher(lines[line]).matches()) {
        int from = line;
        while (!lines[line].stripTrailing().endsWith(".")) {
          line++;
        }
        int to = line;
        places.add(new Place(lines[from], random -> without(lines, from, to)));
      }
    }
    return places;
  }

  private static List<Place> swaps(
      String text, Pattern pattern, List<String> others, String prefix) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      String value = matcher.group(1);
      places.add(
          new Place(
              "at " + from + ", " + value,
              random ->
                  text.substring(0, from)
                      + prefix
                      + other(value, others, random)
                      + text.substring(to)));
    }
    return places;
  }

  private List<Place> codes(String text) {
    List<Place> places = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int line = 1; line < lines.length; line++) {
      String[] cells = lines[line].split(",", -1);
      for (int cell = 0; cell < cells.length; cell++) {
        if (countries.contains(cells[cell])) {
          int at = line;
          int column = cell;
          places.add(
              new Place(
                  "line " + (line + 1) + ", " + cells[cell],
                  random -> {
                    String[] row = cells.clone();
                    row[column] = other(cells[column], countries, random);
                    return with(lines, at, String.join(",", row));
                  }));
        }
      }
    }
    return places;
  }

  private static String other(String value, List<String> all, Random random) {
    List<String> others = all.stream().filter(one -> !one.equals(value)).toList();
    return others.get(random.nextInt(others.size()));
  }

  private static String with(String[] lines, int line, String changed) {
    String[] copy = lines.clone();
    copy[line] = changed;
    return String.join("\n", copy) + "\n";
  }

  private static String without(String[] lines, int from, int to) {
    List<String> kept = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      if (line < from || line > to) {
        kept.add(lines[line]);
      }
    }
    return String.join("\n", kept) + "\n";
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
