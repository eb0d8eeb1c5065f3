package jp.renkei.keyword;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The labels from which all areas follow, as a folder of CSV files: {@code technology-areas.csv}
 * orders the areas, {@code seeds.csv} labels broad keywords, {@code concepts.csv} labels concepts
 * of the ACM Computing Classification System by their path, {@code parameters.csv} says how
 * strongly keywords must be tied to inherit.
 */
public final class Seeds {

  private static final String AREAS = "areas";
  private static final String KEYWORD = "keyword";
  private static final String CONCEPT = "concept";
  private static final String NO_AREA = "none";
  private static final String PARAMETER = "parameter";
  private static final String PARAMETER_VALUE = "value";
  private static final String MINIMUM_LIFT = "minimum_lift";

  private final List<SeedFault> faults = new ArrayList<>();
  private final Areas areas;
  private final Map<String, Seed> keywords = new HashMap<>();
  private final Map<ConceptPath, Seed> concepts = new HashMap<>();
  private final double minimumLift;

  private Seeds(Path folder) {
    this.areas = Areas.read(table(folder, "technology-areas.csv", Areas.columns()));
    table(folder, "seeds.csv", List.of(KEYWORD, AREAS))
        .forEach(row -> add(row, KEYWORD, Spelling::folded, keywords));
    table(folder, "concepts.csv", List.of(CONCEPT, AREAS))
        .forEach(row -> add(row, CONCEPT, ConceptPath::of, concepts));
    this.minimumLift = minimumLift(folder.resolve("parameters.csv"));
    if (!faults.isEmpty()) {
      throw new SeedFaultsException(faults);
    }
  }

  /**
   * Reads the folder.
   *
   * @throws SeedFaultsException with every fault of every file: file, line, value and what was
   *     expected, with the nearest area where an area is misspelt
   */
  public static Seeds read(Path folder) {
    return new Seeds(folder);
  }

  /** The areas' names, in the order of their numbers. */
  public List<String> areas() {
    return areas.names();
  }

  Areas numbering() {
    return areas;
  }

  /** See {@link Hierarchy}. */
  double minimumLift() {
    return minimumLift;
  }

  /** The label on this very keyword, without regard to case, width, hyphens and blanks. */
  Optional<Seed> of(String keyword) {
    return Optional.ofNullable(keywords.get(Spelling.folded(keyword)));
  }

  /** The label nearest above a concept, or on it. */
  Optional<Seed> above(ConceptPath concept) {
    for (int length = concept.names().size(); length > 0; length--) {
      Seed seed = concepts.get(concept.head(length));
      if (seed != null) {
        return Optional.of(seed);
      }
    }
    return Optional.empty();
  }

  private SeedTable table(Path folder, String file, List<String> columns) {
    return new SeedTable(folder.resolve(file), columns, faults);
  }

  private <K> void add(
      SeedTable.Row row, String column, Function<String, K> key, Map<K, Seed> seeds) {
    String name = row.text(column);
    if (Spelling.folded(name).isEmpty()) {
      row.fault("", "列 " + column + " に空でない文字列", "a text in column " + column);
      return;
    }
    Seed seed = new Seed(name, areasOf(row), row.line());
    Seed earlier = seeds.putIfAbsent(key.apply(name), seed);
    if (earlier != null) {
      row.fault(
          name,
          "ほかの行にない値 (" + earlier.line() + " 行目にあります)",
          "a value that no earlier row has (line " + earlier.line() + " has it)");
    }
  }

  private int[] areasOf(SeedTable.Row row) {
    List<String> parts = row.parts(AREAS);
    if (parts.equals(List.of(NO_AREA))) {
      return new int[0];
    }
    for (String part : parts) {
      if (!areas.names().contains(part)) {
        faultOfArea(row, part);
      }
    }
    return parts.stream().mapToInt(areas.names()::indexOf).distinct().sorted().toArray();
  }

  private void faultOfArea(SeedTable.Row row, String part) {
    String known = String.join(" ", areas.names());
    Optional<String> near = areas.nearest(part);
    row.fault(
        part,
        "| で区切った技術区分 ("
            + known
            + ")、または "
            + NO_AREA
            + " だけ"
            + near.map(area -> "（「" + area + "」のことか）").orElse(""),
        "areas separated by | ("
            + known
            + "), or "
            + NO_AREA
            + " alone"
            + near.map(area -> " (did you mean \"" + area + "\"?)").orElse(""));
  }

  private double minimumLift(Path file) {
    List<Double> found = new ArrayList<>();
    int before = faults.size();
    new SeedTable(file, List.of(PARAMETER, PARAMETER_VALUE), faults)
        .forEach(
            row -> {
              if (row.text(PARAMETER).equals(MINIMUM_LIFT)) {
                lift(row).ifPresent(found::add);
              } else {
                row.fault(row.text(PARAMETER), MINIMUM_LIFT, MINIMUM_LIFT);
              }
            });
    if (found.size() != 1 && faults.size() == before) {
      faults.add(
          new SeedFault(file, 0, "", MINIMUM_LIFT + " の行がちょうど一つ", "just one row " + MINIMUM_LIFT));
    }
    return found.isEmpty() ? 1 : found.getFirst();
  }

  private static Optional<Double> lift(SeedTable.Row row) {
    String text = row.text(PARAMETER_VALUE);
    if (text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      return Optional.of(Double.valueOf(text));
    }
    row.fault(text, "0 以上の数 (例: 1.5)", "a number, 0 or more, such as 1.5");
    return Optional.empty();
  }
}
