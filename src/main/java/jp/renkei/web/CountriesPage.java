package jp.renkei.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Term;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.plot.Axis;
import jp.renkei.metrics.plot.Scatter;

/**
 * The countries by papers and eigenvector centrality: those under study as a plot (figure 2-7), all
 * of them as a table.
 */
public final class CountriesPage {

  private final Advisor advisor;
  private final RegionMarks marks;
  private final Ui ui;

  /** More digits than this tell a reader nothing; the survey prints no more. */
  private static final MathContext THREE_DIGITS = new MathContext(3);

  /** A country with its figures as they are shown; {@code region} is empty for Japan. */
  public record Row(String country, String papers, String eigenvector, Optional<String> region) {}

  CountriesPage(Advisor advisor, RegionMarks marks, Ui ui) {
    this.advisor = advisor;
    this.marks = marks;
    this.ui = ui;
  }

  /** In the order of the table of figures. */
  public List<Row> rows() {
    return advisor.metrics().countries().stream()
        .map(c -> new Row(curie(c), grouped(c.papers()), centrality(c), marks.regionOf(curie(c))))
        .toList();
  }

  /** Those under study without figures. */
  public List<String> withoutFigures() {
    List<String> known = advisor.metrics().countries().stream().map(CountriesPage::curie).toList();
    return underStudy().filter(c -> !known.contains(c)).toList();
  }

  /** How many have figures but are not under study, and so are in the table alone. */
  public int besides() {
    return advisor.metrics().countries().size() - drawn().size();
  }

  /** Where the figures come from: the survey's table, or a version of a user's papers. */
  public String source() {
    return ui.cited(advisor.figuresSource());
  }

  /** Those whose centrality is printed as zero, which a logarithmic axis cannot hold. */
  public List<String> atZero() {
    return drawn().stream()
        .filter(c -> c.eigenvector().signum() == 0)
        .map(CountriesPage::curie)
        .toList();
  }

  public String plot(int width) {
    return scatter().svg(width);
  }

  private List<CountryIndicators> drawn() {
    Set<String> studied = underStudy().collect(Collectors.toSet());
    return advisor.metrics().countries().stream()
        .filter(c -> studied.contains(curie(c)) || c.equals(advisor.plot().reference()))
        .toList();
  }

  private Stream<String> underStudy() {
    return advisor.knowledge().kind("country").stream().map(Term::curie);
  }

  private Scatter scatter() {
    List<Scatter.Point> points = new ArrayList<>();
    Optional<Scatter.Point> japan = Optional.empty();
    for (CountryIndicators country : drawn()) {
      if (country.eigenvector().signum() > 0) {
        Scatter.Point point = point(country);
        points.add(point);
        if (country.equals(advisor.plot().reference())) {
          japan = Optional.of(point);
        }
      }
    }
    return new Scatter(
        "countries",
        ui.say("論文数と固有ベクトル中心性", "Papers and eigenvector centrality"),
        ui.say(
            "横軸は論文数、縦軸は固有ベクトル中心性。どちらも対数軸。破線は日本の値で、五つの領域の境となる。値は表にもある。",
            "Papers across, eigenvector centrality up, both logarithmic. The dashed lines are"
                + " Japan's values, which part the regions; the table has the values."),
        new Axis(ui.say("論文数（対数）", "papers (logarithmic)"), v -> grouped(Math.round(v))),
        new Axis(
            ui.say("固有ベクトル中心性（対数）", "eigenvector centrality (logarithmic)"),
            v -> BigDecimal.valueOf(v).stripTrailingZeros().toPlainString()),
        points,
        japan,
        marks.legend(ui, true));
  }

  private Scatter.Point point(CountryIndicators country) {
    String curie = curie(country);
    String region = marks.regionOf(curie).map(r -> ui.say("、", ", ") + ui.label(r)).orElse("");
    return new Scatter.Point(
        curie,
        ui.label(curie),
        country.papers(),
        country.eigenvector().doubleValue(),
        marks.of(curie),
        ui.say("論文数 ", "papers ")
            + grouped(country.papers())
            + ui.say("、固有ベクトル中心性 ", ", eigenvector centrality ")
            + centrality(country)
            + region);
  }

  private static String centrality(CountryIndicators country) {
    return country.eigenvector().round(THREE_DIGITS).toPlainString();
  }

  private static String curie(CountryIndicators country) {
    return "country:" + country.country();
  }

  private static String grouped(long count) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
  }
}
