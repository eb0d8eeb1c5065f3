package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.COUNT;
import static jp.renkei.metrics.Expectation.COUNTRY;
import static jp.renkei.metrics.Expectation.COUNTRY_OR_EMPTY;
import static jp.renkei.metrics.Expectation.COUNT_OR_EMPTY;
import static jp.renkei.metrics.Expectation.FRACTION;
import static jp.renkei.metrics.Expectation.POSITIVE_COUNT;
import static jp.renkei.metrics.Expectation.TEXT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The indicators that an advice rests on: the report's own tables, or those computed from a user's
 * papers, as a folder of CSV files.
 *
 * <p>A folder holds {@code countries.csv}, {@code institutions.csv} and {@code areas.csv}, and may
 * hold {@code countries-by-area.csv} and {@code institutions-by-area.csv}, {@code strengths.csv},
 * and what {@link Economy} reads. A {@code region} column is for readers of the table: regions are
 * always computed, by {@link QuadrantPlot}.
 */
public final class Metrics {

  private static final String COUNTRIES = "countries.csv";
  private static final String INSTITUTIONS = "institutions.csv";
  private static final String AREAS = "areas.csv";
  private static final String COUNTRIES_BY_AREA = "countries-by-area.csv";
  private static final String INSTITUTIONS_BY_AREA = "institutions-by-area.csv";
  private static final String STRENGTHS = "strengths.csv";
  private static final List<String> FILES =
      List.of(AREAS, COUNTRIES, COUNTRIES_BY_AREA, INSTITUTIONS, INSTITUTIONS_BY_AREA, STRENGTHS);

  private final String version;
  private final List<CountryIndicators> countries;
  private final List<InstitutionIndicators> institutions;
  private final List<AreaIndicators> areas;
  private final Map<String, List<CountryIndicators>> countriesByArea;
  private final Map<String, List<InstitutionIndicators>> institutionsByArea;
  private final Optional<List<AreaPlace>> strengths;

  private Metrics(Path dir) {
    Reading reading = new Reading();
    this.areas = reading.of(() -> table(dir, AREAS).map(Metrics::area));
    this.countries = reading.of(() -> table(dir, COUNTRIES).map(Metrics::country));
    this.countriesByArea = byArea(reading, dir, COUNTRIES_BY_AREA, Metrics::country);
    this.institutions = reading.of(() -> table(dir, INSTITUTIONS).map(Metrics::institution));
    this.institutionsByArea = byArea(reading, dir, INSTITUTIONS_BY_AREA, Metrics::institution);
    this.strengths =
        Files.exists(dir.resolve(STRENGTHS))
            ? Optional.of(reading.of(() -> table(dir, STRENGTHS).map(Metrics::strength)))
            : Optional.empty();
    MetricsFaultsException.throwIfAny(reading.faults);
    this.version = version(dir);
  }

  /**
   * Reads a folder of tables.
   *
   * @throws MetricsFaultsException with every fault of every table: file, row, column, value and
   *     what was expected
   */
  public static Metrics load(Path dir) {
    return new Metrics(dir);
  }

  /** A fingerprint of the tables: {@code sha256:} and 12 hexadecimal digits. */
  public String version() {
    return version;
  }

  /** The countries over all areas, in the table's order. */
  public List<CountryIndicators> countries() {
    return countries;
  }

  /** The institutions over all areas, in the table's order. */
  public List<InstitutionIndicators> institutions() {
    return institutions;
  }

  /** The areas and the totals over them, in the table's order. */
  public List<AreaIndicators> areas() {
    return areas;
  }

  /** The countries within each area; empty where the folder has no such table. */
  public Map<String, List<CountryIndicators>> countriesByArea() {
    return countriesByArea;
  }

  /** The institutions within each area; empty where the folder has no such table. */
  public Map<String, List<InstitutionIndicators>> institutionsByArea() {
    return institutionsByArea;
  }

  /** Strengths and weaknesses computed from papers; empty where the folder has no such table. */
  public Optional<List<AreaPlace>> strengths() {
    return strengths;
  }

  private static IndicatorTable table(Path dir, String file) {
    Path path = dir.resolve(file);
    return switch (file) {
      case AREAS -> IndicatorTable.read(path, areaColumns(), List.of("area"));
      case COUNTRIES -> IndicatorTable.read(path, countryColumns(), List.of("country"));
      case INSTITUTIONS -> IndicatorTable.read(path, institutionColumns(), List.of("institution"));
      case COUNTRIES_BY_AREA ->
          IndicatorTable.read(path, withArea(countryColumns()), List.of("area", "country"));
      case INSTITUTIONS_BY_AREA ->
          IndicatorTable.read(path, withArea(institutionColumns()), List.of("area", "institution"));
      case STRENGTHS -> IndicatorTable.read(path, strengthColumns(), List.of("area", "country"));
      default -> throw new IllegalArgumentException("no table " + file);
    };
  }

  private static Map<String, Expectation> areaColumns() {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put("area", TEXT);
    columns.put("papers", COUNT);
    columns.put("international_papers", COUNT);
    columns.put("international_ratio", FRACTION);
    return columns;
  }

  private static Map<String, Expectation> countryColumns() {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put("country", COUNTRY);
    columns.put("name", TEXT);
    columns.putAll(networkColumns());
    return columns;
  }

  private static Map<String, Expectation> institutionColumns() {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put("institution", TEXT);
    columns.put("name", TEXT);
    columns.put("country", COUNTRY_OR_EMPTY);
    columns.putAll(networkColumns());
    return columns;
  }

  private static Map<String, Expectation> strengthColumns() {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put("area", TEXT);
    columns.put("country", COUNTRY);
    columns.put("place", Expectation.PLACE);
    columns.put("shift", Expectation.NUMBER);
    return columns;
  }

  private static Map<String, Expectation> networkColumns() {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put("papers", POSITIVE_COUNT);
    columns.put("international_papers", COUNT_OR_EMPTY);
    columns.put("international_ratio", FRACTION);
    columns.put("degree", COUNT);
    columns.put("betweenness", FRACTION);
    columns.put("eigenvector", FRACTION);
    return columns;
  }

  private static Map<String, Expectation> withArea(Map<String, Expectation> columns) {
    Map<String, Expectation> all = new LinkedHashMap<>();
    all.put("area", TEXT);
    all.putAll(columns);
    return all;
  }

  private static AreaIndicators area(IndicatorTable.Row row) {
    return new AreaIndicators(
        row.text("area"),
        row.papers(),
        row.count("international_papers"),
        row.decimal("international_ratio"));
  }

  private static AreaPlace strength(IndicatorTable.Row row) {
    return new AreaPlace(
        row.text("area"),
        row.text("country"),
        AreaPlace.Place.valueOf(row.text("place").toUpperCase(Locale.ROOT)),
        row.decimal("shift").doubleValue());
  }

  private static CountryIndicators country(IndicatorTable.Row row) {
    return new CountryIndicators(
        row.text("country"),
        row.text("name"),
        row.papers(),
        row.internationalPapers(),
        row.decimal("international_ratio"),
        row.degree(),
        row.decimal("betweenness"),
        row.decimal("eigenvector"));
  }

  private static InstitutionIndicators institution(IndicatorTable.Row row) {
    return new InstitutionIndicators(
        row.text("institution"),
        row.text("name"),
        row.text("country"),
        row.papers(),
        row.internationalPapers(),
        row.decimal("international_ratio"),
        row.degree(),
        row.decimal("betweenness"),
        row.decimal("eigenvector"));
  }

  private static <T> Map<String, List<T>> byArea(
      Reading reading, Path dir, String file, Function<IndicatorTable.Row, T> toRecord) {
    if (Files.notExists(dir.resolve(file))) {
      return Map.of();
    }
    return reading
        .of(() -> table(dir, file).map(row -> Map.entry(row.text("area"), toRecord.apply(row))))
        .stream()
        .collect(
            Collectors.collectingAndThen(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())),
                Collections::unmodifiableMap));
  }

  /** Whether both hold the same indicators, whatever else their folders do. */
  public boolean sameIndicators(Metrics other) {
    return countries.equals(other.countries)
        && institutions.equals(other.institutions)
        && areas.equals(other.areas)
        && countriesByArea.equals(other.countriesByArea)
        && institutionsByArea.equals(other.institutionsByArea)
        && strengths.equals(other.strengths);
  }

  private static String version(Path dir) {
    MessageDigest digest = sha256();
    List<String> files = new ArrayList<>(FILES);
    files.add(Economy.GDP);
    TradeTable.files(dir).forEach(file -> files.add(file.getFileName().toString()));
    for (String file : files) {
      Path path = dir.resolve(file);
      if (Files.exists(path)) {
        byte[] content = TableText.bytes(path);
        digest.update((file + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads table after table and keeps the faults of all. */
  private static final class Reading {

    private final List<MetricsFault> faults = new ArrayList<>();

    <T> List<T> of(Supplier<List<T>> table) {
      try {
        return table.get();
      } catch (MetricsFaultsException e) {
        faults.addAll(e.faults());
        return List.of();
      }
    }
  }
}
