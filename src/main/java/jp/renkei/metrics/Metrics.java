package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.COUNT;
import static jp.renkei.metrics.Expectation.COUNTRY;
import static jp.renkei.metrics.Expectation.COUNTRY_OR_EMPTY;
import static jp.renkei.metrics.Expectation.COUNT_OR_EMPTY;
import static jp.renkei.metrics.Expectation.FRACTION;
import static jp.renkei.metrics.Expectation.POSITIVE_COUNT;
import static jp.renkei.metrics.Expectation.TEXT;
import static jp.renkei.metrics.MetricsFile.AREAS;
import static jp.renkei.metrics.MetricsFile.COUNTRIES;
import static jp.renkei.metrics.MetricsFile.COUNTRIES_BY_AREA;
import static jp.renkei.metrics.MetricsFile.INSTITUTIONS;
import static jp.renkei.metrics.MetricsFile.INSTITUTIONS_BY_AREA;
import static jp.renkei.metrics.MetricsFile.REPORT;
import static jp.renkei.metrics.MetricsFile.STRENGTHS;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The indicators that an advice rests on: the report's own tables, or those computed from a user's
 * papers, as a folder of CSV files.
 *
 * <p>A folder holds {@code countries.csv}, {@code institutions.csv} and {@code areas.csv}, and may
 * hold {@code countries-by-area.csv} and {@code institutions-by-area.csv}, {@code strengths.csv},
 * {@code report.json} for the country at the crosshair, and what {@link Economy} reads. A {@code
 * region} column is for readers of the table: regions are always computed, by {@link QuadrantPlot}.
 */
public final class Metrics {

  private static final String INSTITUTION = "institution";
  private static final List<MetricsFile> TABLES =
      List.of(AREAS, COUNTRIES, COUNTRIES_BY_AREA, INSTITUTIONS, INSTITUTIONS_BY_AREA, STRENGTHS);

  private final String version;
  private final List<CountryIndicators> countries;
  private final LateTable<List<InstitutionIndicators>> institutions;
  private final List<AreaIndicators> areas;
  private final Map<String, List<CountryIndicators>> countriesByArea;
  private final Path folder;
  private final LateTable<Map<String, List<InstitutionIndicators>>> institutionsByArea;
  private final Optional<List<AreaPlace>> strengths;
  private final String reference;

  private Metrics(Path dir) {
    this.folder = dir;
    Reading reading = new Reading();
    this.areas = reading.of(() -> table(AREAS, areaColumns(), Metrics::area, "area"));
    this.countries =
        reading.of(() -> table(COUNTRIES, countryColumns(), Metrics::country, "country"));
    this.countriesByArea =
        byArea(reading.of(() -> areaTable(COUNTRIES_BY_AREA, countryColumns(), Metrics::country)));
    this.institutions =
        late(INSTITUTIONS, () -> readInstitutions(TableText.open(institutionsFile())));
    if (!LargeTable.isLarge(institutionsFile())) {
      reading.of(institutions::rows);
    }
    this.institutionsByArea =
        late(
            INSTITUTIONS_BY_AREA,
            () ->
                byArea(
                    areaTable(INSTITUTIONS_BY_AREA, institutionColumns(), Metrics::institution)));
    this.strengths =
        Files.exists(STRENGTHS.in(dir))
            ? Optional.of(
                reading.of(
                    () ->
                        table(STRENGTHS, strengthColumns(), Metrics::strength, "area", "country")))
            : Optional.empty();
    MetricsFaultsException.throwIfAny(reading.faults);
    this.reference = reference(dir);
    this.version = Fingerprint.of(files(dir));
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

  /**
   * A fingerprint of the tables, those included that are read later: {@code sha256:} and 12
   * hexadecimal digits.
   */
  public String version() {
    return version;
  }

  /** The countries over all areas, in the table's order. */
  public List<CountryIndicators> countries() {
    return countries;
  }

  /**
   * The institutions over all areas, in the table's order. A table of half a million is read, and
   * checked, when it is first asked for, and kept from then on.
   *
   * @throws MetricsFaultsException with every fault of the table, or if it has been replaced since
   *     the other tables were read
   */
  public List<InstitutionIndicators> institutions() {
    return institutions.rows();
  }

  /**
   * Those of some institutions that the table has, in its order. Cost: where the table is large and
   * not read yet, one pass over its bytes, and nothing of the other rows is checked or kept.
   *
   * @throws MetricsFaultsException as {@link #institutions()}
   */
  public List<InstitutionIndicators> institutions(Set<String> ids) {
    if (institutions.isRead() || !LargeTable.isLarge(institutionsFile())) {
      return institutions().stream().filter(i -> ids.contains(i.institution())).toList();
    }
    institutions.requireUnchanged();
    try {
      return readInstitutions(LargeTable.rows(institutionsFile(), INSTITUTION, ids));
    } catch (MetricsFaultsException e) {
      institutions(); // names the fault's row in the whole table, and all other faults
      throw e;
    }
  }

  /** The areas and the totals over them, in the table's order. */
  public List<AreaIndicators> areas() {
    return areas;
  }

  /** The countries within each area; empty where the folder has no such table. */
  public Map<String, List<CountryIndicators>> countriesByArea() {
    return countriesByArea;
  }

  /**
   * The institutions within each area; empty where the folder has no such table. Read when first
   * asked for: no advice needs it, and at the survey's size it has two million rows.
   *
   * @throws MetricsFaultsException with every fault of the table, or if it has been replaced since
   *     the other tables were read
   */
  public Map<String, List<InstitutionIndicators>> institutionsByArea() {
    return institutionsByArea.rows();
  }

  /** Strengths and weaknesses computed from papers; empty where the folder has no such table. */
  public Optional<List<AreaPlace>> strengths() {
    return strengths;
  }

  /**
   * The country at the crosshair of the regions, as the report of a build says it; Japan where none
   * does.
   */
  public String reference() {
    return reference;
  }

  private static String reference(Path dir) {
    Path report = REPORT.in(dir);
    if (Files.notExists(report)) {
      return QuadrantPlot.JAPAN;
    }
    ParameterFile fields = ParameterFile.read(report, "reference");
    if (fields.text("country").isEmpty()) {
      return QuadrantPlot.JAPAN;
    }
    fields.checkText("country", Expectation.COUNTRY);
    return fields.as(() -> fields.text("country"));
  }

  private <T> LateTable<T> late(MetricsFile file, Supplier<T> reading) {
    return new LateTable<>(file.in(folder), reading);
  }

  private Path institutionsFile() {
    return INSTITUTIONS.in(folder);
  }

  private List<InstitutionIndicators> readInstitutions(Reader text) {
    return IndicatorTable.read(
        institutionsFile(), text, institutionColumns(), List.of(INSTITUTION), Metrics::institution);
  }

  private <T> List<T> table(
      MetricsFile file,
      Map<String, Expectation> columns,
      Function<IndicatorTable.Row, T> toRecord,
      String... keys) {
    return IndicatorTable.read(file.in(folder), columns, List.of(keys), toRecord);
  }

  /** A table that the folder need not have, whose rows are named by area and the first column. */
  private <T> List<Map.Entry<String, T>> areaTable(
      MetricsFile file,
      Map<String, Expectation> columns,
      Function<IndicatorTable.Row, T> toRecord) {
    String member = columns.keySet().iterator().next();
    return Files.notExists(file.in(folder))
        ? List.of()
        : table(
            file,
            withArea(columns),
            row -> Map.entry(row.text("area"), toRecord.apply(row)),
            "area",
            member);
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
    columns.put(INSTITUTION, TEXT);
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
        row.text(INSTITUTION),
        row.text("name"),
        row.text("country"),
        row.papers(),
        row.internationalPapers(),
        row.decimal("international_ratio"),
        row.degree(),
        row.decimal("betweenness"),
        row.decimal("eigenvector"));
  }

  private static <T> Map<String, List<T>> byArea(List<Map.Entry<String, T>> rows) {
    return rows.stream()
        .collect(
            Collectors.collectingAndThen(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())),
                Collections::unmodifiableMap));
  }

  /**
   * Whether both hold the same indicators, whatever else their folders do. Tables read late are
   * compared last, when all others are the same.
   */
  public boolean sameIndicators(Metrics other) {
    return countries.equals(other.countries)
        && areas.equals(other.areas)
        && countriesByArea.equals(other.countriesByArea)
        && strengths.equals(other.strengths)
        && institutions().equals(other.institutions())
        && institutionsByArea().equals(other.institutionsByArea());
  }

  private static List<Path> files(Path dir) {
    List<Path> files = new ArrayList<>();
    TABLES.forEach(table -> files.add(table.in(dir)));
    files.add(dir.resolve(Economy.GDP));
    files.addAll(TradeTable.files(dir));
    return files;
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
