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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

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

  private static final String AREA = "area";
  private static final String INSTITUTION = "institution";
  private static final List<MetricsFile> TABLES =
      List.of(AREAS, COUNTRIES, COUNTRIES_BY_AREA, INSTITUTIONS, INSTITUTIONS_BY_AREA, STRENGTHS);

  private final String version;
  private final List<CountryIndicators> countries;
  private final LateTable<InstitutionIndicators> institutions;
  private final List<AreaIndicators> areas;
  private final Map<String, List<CountryIndicators>> countriesByArea;
  private final Path folder;
  private final LateTable<InstitutionIndicators> institutionsByArea;
  private final Optional<List<AreaPlace>> strengths;
  private final String reference;

  private Metrics(Path dir) {
    this.folder = dir;
    Reading reading = new Reading();
    this.areas = reading.of(() -> table(AREAS, areaColumns(), Metrics::area, AREA));
    this.countries =
        reading.of(() -> table(COUNTRIES, countryColumns(), Metrics::country, "country"));
    this.countriesByArea =
        reading.of(
            late(COUNTRIES_BY_AREA, countryColumns(), Optional.of(AREA), Metrics::country)::rows,
            Map.of());
    this.institutions =
        late(INSTITUTIONS, institutionColumns(), Optional.empty(), Metrics::institution);
    if (!institutions.isLarge()) {
      reading.of(institutions::rows, Map.of());
    }
    this.institutionsByArea =
        late(INSTITUTIONS_BY_AREA, institutionColumns(), Optional.of(AREA), Metrics::institution);
    this.strengths =
        Files.exists(STRENGTHS.in(dir))
            ? Optional.of(
                reading.of(
                    () -> table(STRENGTHS, strengthColumns(), Metrics::strength, AREA, "country")))
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
   * checked, each time it is asked for, and not kept.
   *
   * @throws MetricsFaultsException with every fault of the table, or if it has been replaced since
   *     the other tables were read
   */
  public List<InstitutionIndicators> institutions() {
    return institutions.rows().getOrDefault(LargeTable.WHOLE, List.of());
  }

  /**
   * Those of some institutions that the table has, in its order. Cost: where the table is large one
   * pass over its bytes, and nothing of the other rows is checked or kept.
   *
   * @throws MetricsFaultsException as {@link #institutions()}, but a fault of another row alone
   *     does not show
   */
  public List<InstitutionIndicators> institutions(Set<String> ids) {
    return institutions.rows(ids, InstitutionIndicators::institution);
  }

  /**
   * Some institutions over all areas from a place in the table's order on; none past its end. Cost:
   * where the table is large, one pass over its bytes the first time, and from then on of as many
   * rows as are asked for, wherever they are; nothing of the other rows is checked, none is kept.
   *
   * @param offset how many rows come before, 0 or more
   * @param limit how many rows at most, 0 or more
   * @throws MetricsFaultsException as {@link #institutions(Set)}
   */
  public List<InstitutionIndicators> institutions(int offset, int limit) {
    return institutions.rows(LargeTable.WHOLE, offset, limit);
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
   * asked for, and kept unless it is large: no advice needs it, and at the survey's size it has 1.4
   * million rows.
   *
   * @throws MetricsFaultsException with every fault of the table, or if it has been replaced since
   *     the other tables were read
   */
  public Map<String, List<InstitutionIndicators>> institutionsByArea() {
    return institutionsByArea.rows();
  }

  /**
   * The areas that institutions have figures of; none where the folder has no such table.
   *
   * @throws MetricsFaultsException as {@link #institutions(Set)}
   */
  public Set<String> areasOfInstitutions() {
    return institutionsByArea.groups();
  }

  /**
   * Some institutions within an area, as {@link #institutions(int, int)}; none where the area has
   * no figures.
   */
  public List<InstitutionIndicators> institutions(String area, int offset, int limit) {
    return institutionsByArea.rows(area, offset, limit);
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

  /** A table whose rows are named by the first column, within their group where it has groups. */
  private <T> LateTable<T> late(
      MetricsFile file,
      Map<String, Expectation> columns,
      Optional<String> group,
      Function<IndicatorTable.Row, T> toRecord) {
    String key = columns.keySet().iterator().next();
    return new LateTable<>(file.in(folder), columns, key, group, toRecord);
  }

  private <T> List<T> table(
      MetricsFile file,
      Map<String, Expectation> columns,
      Function<IndicatorTable.Row, T> toRecord,
      String... keys) {
    return IndicatorTable.read(file.in(folder), columns, List.of(keys), toRecord);
  }

  private static Map<String, Expectation> areaColumns() {
    Map<String, Expectation> columns = new LinkedHashMap<>();
    columns.put(AREA, TEXT);
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
    columns.put(AREA, TEXT);
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

  private static AreaIndicators area(IndicatorTable.Row row) {
    return new AreaIndicators(
        row.text(AREA),
        row.papers(),
        row.count("international_papers"),
        row.decimal("international_ratio"));
  }

  private static AreaPlace strength(IndicatorTable.Row row) {
    return new AreaPlace(
        row.text(AREA),
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
      return of(table, List.of());
    }

    <T> T of(Supplier<T> table, T none) {
      try {
        return table.get();
      } catch (MetricsFaultsException e) {
        faults.addAll(e.faults());
        return none;
      }
    }
  }
}
