package jp.renkei.metrics.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.MetricsFaultsException;
import jp.renkei.metrics.MetricsFile;
import jp.renkei.metrics.PeerRadius;
import jp.renkei.metrics.plot.BarRows;
import jp.renkei.metrics.plot.Sheet;

/**
 * All pictures of a folder of tables: the table of areas (2-1), the networks (2-2 to 2-4),
 * countries (2-7, 2-8, by area 2-10) and institutions (2-13, by area 2-14) by papers and
 * eigenvector centrality. What the folder has no table for is not drawn; nor is a plot of whose
 * rows none has a centrality above zero.
 */
public final class Pictures {

  private static final int TOP_COUNTRIES = 20;
  private static final int TOP_INSTITUTIONS = 25;

  private final Path folder;
  private final Metrics metrics;
  private final Crosshair crosshair;
  private final Set<String> studied;
  private final Labels labels;
  private final int width;
  private final Coverage coverage;
  private final List<Picture> pictures = new ArrayList<>();

  private Pictures(
      Path folder, PeerRadius peerRadius, Set<String> studied, Labels labels, int width) {
    this.folder = folder;
    this.metrics = Metrics.load(folder);
    this.crosshair = new Crosshair(metrics.reference(), peerRadius);
    this.studied = studied;
    this.labels = labels;
    this.width = width;
    this.coverage = Coverage.read(folder);
  }

  /**
   * Draws them.
   *
   * @param folder the tables, and {@code countries.graphml} and {@code report.json} where it has
   *     them
   * @param peerRadius what parts Japan's peers from the rest of the lower left
   * @param studied codes of the countries under study
   * @param width of each picture in pixels
   * @throws MetricsFaultsException with every fault of the tables
   */
  public static List<Picture> of(
      Path folder, PeerRadius peerRadius, Set<String> studied, Labels labels, int width) {
    Pictures all = new Pictures(folder, peerRadius, studied, labels, width);
    all.areas();
    all.networks();
    all.countries();
    all.institutions();
    return List.copyOf(all.pictures);
  }

  private List<String> notes() {
    return List.of(coverage.note(labels), version());
  }

  private List<String> notes(String area) {
    return List.of(coverage.note(area, labels), version());
  }

  private String version() {
    return labels.say("指標の版 ", "Version of the figures ") + metrics.version();
  }

  private void areas() {
    if (!metrics.areas().isEmpty()) {
      BarRows rows = AreasPicture.of("areas", metrics.areas(), labels);
      add("areas", rows.title(), rows::svg, notes());
    }
  }

  private void networks() {
    Path file = MetricsFile.COUNTRIES_NETWORK.in(folder);
    if (Files.notExists(file)) {
      return;
    }
    NetworkFile network = NetworkFile.read(file);
    List<String> all = List.copyOf(network.papers().keySet());
    List<String> top =
        all.stream()
            .sorted(Comparator.comparingLong(country -> -network.papers().get(country)))
            .limit(TOP_COUNTRIES)
            .toList();
    String title = labels.say("国際共著ネットワーク", "International co-authorship network");
    network("network-world", title + labels.say("（世界全体）", " (the world)"), network, all);
    network("network-top-20", title + topCountries(), network, top);
    network("network-studied", title + studiedCountries(), network, List.copyOf(studied));
  }

  private void network(String id, String title, NetworkFile network, List<String> countries) {
    List<String> notes =
        List.of(
            NetworkPicture.description(network, countries, crosshair.country(), labels),
            coverage.note(labels),
            version());
    NetworkPicture.of(id, title, network, countries, crosshair.country(), labels)
        .ifPresent(picture -> add(id, title, picture::svg, notes));
  }

  private void countries() {
    String title = labels.say("国ごとの国際共同研究の状況", "International research by country");
    if (metrics.countries().stream().anyMatch(c -> !studied.contains(c.country()))) {
      countries("countries-top-20", title + topCountries(), top(metrics.countries()), notes());
    }
    countries(
        "countries-studied", title + studiedCountries(), studied(metrics.countries()), notes());
    metrics
        .countriesByArea()
        .forEach(
            (area, countries) ->
                countries(
                    "countries-" + area,
                    labels.area(area) + labels.say("：", ": ") + title + studiedCountries(),
                    studied(countries),
                    notes(area)));
  }

  private void countries(
      String id, String title, List<CountryIndicators> countries, List<String> notes) {
    QuadrantPicture.ofCountries(id, title, countries, crosshair, labels)
        .ifPresent(scatter -> add(id, title, scatter::svg, notes));
  }

  private void institutions() {
    String title = labels.say("機関ごとの国際共同研究の状況", "International research by institution");
    institutions("institutions", title, metrics.institutions(), notes());
    metrics
        .institutionsByArea()
        .forEach(
            (area, institutions) ->
                institutions(
                    "institutions-" + area,
                    labels.area(area) + labels.say("：", ": ") + title,
                    institutions,
                    notes(area)));
  }

  private void institutions(
      String id, String title, List<InstitutionIndicators> institutions, List<String> notes) {
    List<InstitutionIndicators> most =
        institutions.stream()
            .sorted(Comparator.comparingLong(InstitutionIndicators::papers).reversed())
            .limit(TOP_INSTITUTIONS)
            .toList();
    QuadrantPicture.ofInstitutions(id, title, most, labels)
        .ifPresent(scatter -> add(id, title, scatter::svg, notes));
  }

  /** Those of most papers; without a crosshair where the reference is not among them. */
  private static List<CountryIndicators> top(List<CountryIndicators> countries) {
    return countries.stream()
        .sorted(Comparator.comparingLong(CountryIndicators::papers).reversed())
        .limit(TOP_COUNTRIES)
        .toList();
  }

  private List<CountryIndicators> studied(List<CountryIndicators> countries) {
    return countries.stream().filter(c -> studied.contains(c.country())).toList();
  }

  private String topCountries() {
    return labels.say("（論文数上位 20 か国・地域）", " (the 20 of most papers)");
  }

  private String studiedCountries() {
    return labels.say("（調査対象の国・地域）", " (those under study)");
  }

  /** An area's name may hold what no file's name does. */
  private void add(String id, String title, IntFunction<String> drawn, List<String> notes) {
    String svg = new Sheet(id, title, drawn, notes).svg(width);
    pictures.add(new Picture(id.replaceAll("[^\\p{L}\\p{N}_-]+", "-") + ".svg", svg));
  }
}
