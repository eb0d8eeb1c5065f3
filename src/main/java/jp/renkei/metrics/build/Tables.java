package jp.renkei.metrics.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import jp.renkei.affiliation.Institution;
import jp.renkei.metrics.AreaIndicators;
import jp.renkei.metrics.AreaPlace;
import jp.renkei.metrics.AreaStrengths;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.MetricsFile;
import jp.renkei.metrics.Placement;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.QuadrantRegion;
import jp.renkei.metrics.StandingOut;
import jp.renkei.metrics.network.Betweenness;
import jp.renkei.metrics.network.CoauthorshipNetwork;
import jp.renkei.metrics.network.GraphMl;

/** Computes the indicators of placed papers and writes them, table by table. */
final class Tables {

  /** The papers with an area, and all that were collected: as the survey's table 2-1 has them. */
  private static final String WITH_AREA = "ict";

  private static final String COLLECTED = "collected";

  private final Path folder;
  private final PlacedPapers papers;
  private final CountryNames names;
  private final Reference reference;
  private final Stages stages;
  private final List<NetworkAccount> accounts = new ArrayList<>();
  private final Map<String, List<CountryIndicators>> countriesByArea = new LinkedHashMap<>();
  private AreaStrengths.Told strengths = new AreaStrengths.Told(List.of(), 0);

  private Tables(
      Path folder, PlacedPapers papers, CountryNames names, Reference reference, Stages stages) {
    this.folder = folder;
    this.papers = papers;
    this.names = names;
    this.reference = reference;
    this.stages = stages;
  }

  /**
   * Writes all tables and networks into a folder.
   *
   * @param collected all papers, which {@code areas.csv} counts
   * @param papers those that the other tables count
   */
  static Written write(
      Path folder,
      PlacedPapers collected,
      PlacedPapers papers,
      CountryNames names,
      Reference reference,
      Stages stages)
      throws IOException {
    Tables tables = new Tables(folder, papers, names, reference, stages);
    tables.areas(collected);
    List<CountryIndicators> countries = tables.countries();
    List<InstitutionIndicators> institutions = tables.institutions();
    tables.byArea();
    tables.byYear(papers.papers() == collected.papers() ? COLLECTED : WITH_AREA);
    Optional<QuadrantPlot> plot = reference.plot(countries);
    if (plot.isPresent()) {
      tables.strengths(plot.get());
      tables.standingOut(plot.get(), institutions);
    }
    return new Written(List.copyOf(tables.accounts), tables.strengths);
  }

  /**
   * What there is to tell of the tables.
   *
   * @param networks in the order of the tables
   * @param strengths those that could be judged
   */
  record Written(List<NetworkAccount> networks, AreaStrengths.Told strengths) {}

  private void areas(PlacedPapers collected) throws IOException {
    try (TableFile table = table(MetricsFile.AREAS, List.of("area"), TableFile.COUNTS)) {
      for (int area = 0; area < collected.areas().size(); area++) {
        table.row(row(collected.areas().get(area), collected.ofArea(area)));
      }
      table.row(row(WITH_AREA, collected.withArea()));
      table.row(row(COLLECTED, collected));
    }
  }

  private static List<Object> row(String name, PlacedPapers papers) {
    AreaIndicators area = Level.area(name, papers);
    return TableFile.cells(area);
  }

  private List<CountryIndicators> countries() throws IOException {
    stages.begin(Stages.Stage.COUNTRIES);
    Level<CountryIndicators> level = Level.countries(papers, names, Betweenness::exact);
    accounts.add(NetworkAccount.of(NetworkAccount.COUNTRIES, "", level));
    try (TableFile table =
        table(
            MetricsFile.COUNTRIES,
            TableFile.COUNTRY,
            TableFile.COUNTS,
            TableFile.CENTRALITIES,
            List.of("region"))) {
      write(table, List.of(), level.rows());
    }
    graph(MetricsFile.COUNTRIES_NETWORK, level.network(), this::country);
    return level.rows();
  }

  private GraphMl.Label country(int member) {
    String code = papers.countries().get(member);
    return new GraphMl.Label(code, names.of(code));
  }

  private List<InstitutionIndicators> institutions() throws IOException {
    stages.begin(Stages.Stage.INSTITUTIONS);
    Level<InstitutionIndicators> level = Level.institutions(papers, BetweennessPolicy.overall());
    accounts.add(NetworkAccount.of(NetworkAccount.INSTITUTIONS, "", level));
    try (TableFile table =
        table(
            MetricsFile.INSTITUTIONS,
            TableFile.INSTITUTION,
            TableFile.COUNTS,
            TableFile.CENTRALITIES)) {
      table.rows(level.rows().size(), row -> TableFile.cells(level.rows().get(row)));
    }
    graph(MetricsFile.INSTITUTIONS_NETWORK, level.network(), this::institution);
    return level.rows();
  }

  private GraphMl.Label institution(int member) {
    Institution institution = papers.institutions().get(member);
    return new GraphMl.Label(institution.id(), institution.name());
  }

  private void byArea() throws IOException {
    stages.begin(Stages.Stage.AREAS);
    List<String> area = List.of("area");
    try (TableFile countries =
            table(
                MetricsFile.COUNTRIES_BY_AREA,
                area,
                TableFile.COUNTRY,
                TableFile.COUNTS,
                TableFile.CENTRALITIES,
                List.of("region"));
        TableFile institutions =
            table(
                MetricsFile.INSTITUTIONS_BY_AREA,
                area,
                TableFile.INSTITUTION,
                TableFile.COUNTS,
                TableFile.CENTRALITIES)) {
      for (int number = 0; number < papers.areas().size(); number++) {
        byArea(papers.areas().get(number), papers.ofArea(number), countries, institutions);
      }
    }
  }

  private void byArea(String area, PlacedPapers ofArea, TableFile countries, TableFile institutions)
      throws IOException {
    Level<CountryIndicators> ofCountries = Level.countries(ofArea, names, Betweenness::exact);
    accounts.add(NetworkAccount.of(NetworkAccount.COUNTRIES, area, ofCountries));
    countriesByArea.put(area, ofCountries.rows());
    write(countries, List.of(area), ofCountries.rows());
    Level<InstitutionIndicators> ofInstitutions =
        Level.institutions(ofArea, BetweennessPolicy.withinArea());
    accounts.add(NetworkAccount.of(NetworkAccount.INSTITUTIONS, area, ofInstitutions));
    List<InstitutionIndicators> rows = ofInstitutions.rows();
    institutions.rows(
        rows.size(), row -> joined(List.of(area), TableFile.cells(rows.get(row)), List.of()));
  }

  /** Countries with their regions, which only the plot of these very countries gives. */
  private void write(TableFile table, List<?> before, List<CountryIndicators> countries)
      throws IOException {
    Map<String, String> regions = new LinkedHashMap<>();
    reference
        .plot(countries)
        .ifPresent(plot -> plot.placements().forEach(p -> regions.put(code(p), p.region().id())));
    for (CountryIndicators row : countries) {
      String region = regions.getOrDefault(row.country(), "");
      table.row(joined(before, TableFile.cells(row), List.of(region)));
    }
  }

  private static String code(Placement placement) {
    return placement.country().country();
  }

  private void byYear(String all) throws IOException {
    stages.begin(Stages.Stage.YEARS);
    try (TableFile table =
        table(
            MetricsFile.COUNTRIES_BY_YEAR,
            List.of("area", "year"),
            TableFile.COUNTRY,
            TableFile.COUNTS,
            TableFile.CENTRALITIES)) {
      byYear(table, all, papers);
      for (int area = 0; area < papers.areas().size(); area++) {
        byYear(table, papers.areas().get(area), papers.ofArea(area));
      }
    }
  }

  private void byYear(TableFile table, String area, PlacedPapers ofArea) throws IOException {
    TreeSet<Integer> years = new TreeSet<>();
    for (short year : ofArea.years()) {
      years.add((int) year);
    }
    years.remove(0); // the unknown one is no point of a trend
    for (int year : years) {
      for (CountryIndicators row :
          Level.countries(ofArea.ofYear(year), names, Betweenness::exact).rows()) {
        table.row(joined(List.of(area, year), TableFile.cells(row), List.of()));
      }
    }
  }

  private void strengths(QuadrantPlot plot) throws IOException {
    if (!reference.isSurveys()) {
      return;
    }
    strengths = AreaStrengths.of(plot, countriesByArea, reference.studied(), reference.strengths());
    try (TableFile table =
        table(MetricsFile.STRENGTHS, List.of("area", "country", "place", "shift"))) {
      for (AreaPlace place : strengths.places()) {
        table.row(
            List.of(
                place.area(),
                place.country(),
                place.place().id(),
                Level.decimal(place.shift()).toPlainString()));
      }
    }
  }

  private void standingOut(QuadrantPlot plot, List<InstitutionIndicators> institutions)
      throws IOException {
    List<CountryIndicators> priority =
        plot.placements().stream()
            .filter(placement -> placement.region() != QuadrantRegion.EMERGING)
            .map(Placement::country)
            .filter(country -> reference.studied().contains(country.country()))
            .toList();
    try (TableFile table =
        table(
            MetricsFile.INSTITUTIONS_STANDING_OUT,
            TableFile.INSTITUTION,
            List.of("criterion"),
            TableFile.COUNTS,
            TableFile.CENTRALITIES)) {
      for (StandingOut one : StandingOut.of(priority, institutions, reference.standOut())) {
        List<Object> cells = TableFile.cells(one.institution());
        cells.add(TableFile.INSTITUTION.size(), one.criterion().column());
        table.row(cells);
      }
    }
  }

  private void graph(
      MetricsFile file, CoauthorshipNetwork network, IntFunction<GraphMl.Label> label)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.in(folder)))) {
      GraphMl.write(network, node -> label.apply(network.member(node)), out);
    }
  }

  private TableFile table(MetricsFile file, List<?>... header) throws IOException {
    return TableFile.create(file.in(folder), TableFile.header(header));
  }

  private static List<Object> joined(List<?> before, List<?> cells, List<?> after) {
    List<Object> joined = new ArrayList<>(before);
    joined.addAll(cells);
    joined.addAll(after);
    return joined;
  }
}
