package jp.renkei.metrics.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Indicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.QuadrantRegion;
import jp.renkei.metrics.plot.Axis;
import jp.renkei.metrics.plot.Legend;
import jp.renkei.metrics.plot.Mark;
import jp.renkei.metrics.plot.Scatter;

/**
 * Papers by eigenvector centrality, both logarithmic (figures 2-7, 2-8, 2-10, 2-13, 2-14).
 * Countries have the reference's values as crosshair and marks by region; institutions have
 * neither, as their table holds no such reference. A centrality of zero stands in the lane below.
 */
final class QuadrantPicture {

  private final String id;
  private final String title;
  private final Labels labels;
  private final List<Scatter.Point> points = new ArrayList<>();
  private final List<Scatter.LanePoint> zeros = new ArrayList<>();
  private Optional<Scatter.Point> crosshair = Optional.empty();
  private List<Legend> legend = List.of();

  private QuadrantPicture(String id, String title, Labels labels) {
    this.id = id;
    this.title = title;
    this.labels = labels;
  }

  /**
   * Countries around the reference; where the table lacks it there is no crosshair, and where its
   * own centrality is zero none can be drawn.
   *
   * @param crosshair where they lie and what is at the crosshair
   * @return empty where no country has a centrality above zero
   */
  static Optional<Scatter> ofCountries(
      String id,
      String title,
      List<CountryIndicators> countries,
      Crosshair crosshair,
      Labels labels) {
    QuadrantPicture picture = new QuadrantPicture(id, title, labels);
    Function<CountryIndicators, Mark> mark = c -> Mark.CIRCLE;
    if (crosshair.isAmong(countries)) {
      QuadrantPlot plot = crosshair.plot(countries);
      mark = c -> plot.placementOf(c.country()).map(p -> Mark.of(p.region())).orElse(Mark.CROSS);
      picture.legend = picture.regions(crosshair);
    }
    for (CountryIndicators country : countries) {
      picture.add(country.country(), labels.country(country), country, mark.apply(country));
    }
    picture.crosshair =
        picture.points.stream().filter(p -> p.id().equals(crosshair.country())).findFirst();
    return picture.scatter();
  }

  /**
   * Institutions, marked alike.
   *
   * @return empty where no institution has a centrality above zero
   */
  static Optional<Scatter> ofInstitutions(
      String id, String title, List<InstitutionIndicators> institutions, Labels labels) {
    QuadrantPicture picture = new QuadrantPicture(id, title, labels);
    for (InstitutionIndicators institution : institutions) {
      picture.add(
          institution.institution(), labels.institution(institution), institution, Mark.CIRCLE);
    }
    return picture.scatter();
  }

  private List<Legend> regions(Crosshair crosshair) {
    List<Legend> legend = new ArrayList<>();
    for (QuadrantRegion region : crosshair.regions()) {
      legend.add(new Legend(Mark.of(region), labels.region(region)));
    }
    legend.add(new Legend(Mark.CROSS, labels.country(crosshair.country())));
    return legend;
  }

  private void add(String id, String label, Indicators indicators, Mark mark) {
    String detail =
        labels.say("論文数 ", "papers ")
            + labels.grouped(indicators.papers())
            + labels.say("、固有ベクトル中心性 ", ", eigenvector centrality ")
            + indicators.eigenvector().toPlainString();
    if (indicators.eigenvector().signum() == 0) {
      zeros.add(new Scatter.LanePoint(id, label, indicators.papers(), mark, detail));
    } else {
      points.add(
          new Scatter.Point(
              id,
              label,
              indicators.papers(),
              indicators.eigenvector().doubleValue(),
              mark,
              detail));
    }
  }

  private Optional<Scatter> scatter() {
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scatter(
                id,
                title,
                description(),
                new Axis(
                    labels.say("論文数（対数）", "papers (logarithmic)"),
                    v -> labels.grouped(Math.round(v))),
                new Axis(
                    labels.say("固有ベクトル中心性（対数）", "eigenvector centrality (logarithmic)"),
                    v -> BigDecimal.valueOf(v).stripTrailingZeros().toPlainString()),
                points,
                crosshair,
                legend,
                lane()));
  }

  private String description() {
    String axes =
        labels.say(
            "横軸は論文数、縦軸は固有ベクトル中心性。どちらも対数軸。",
            "Papers across, eigenvector centrality up, both logarithmic.");
    return crosshair.isEmpty()
        ? axes
        : axes
            + labels.say(
                "破線は" + crosshair.get().label() + "の値。",
                " The dashed lines are the values of " + crosshair.get().label() + ".");
  }

  private Optional<Scatter.Lane> lane() {
    return zeros.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scatter.Lane(
                labels.say(
                    "固有ベクトル中心性が 0（対数軸の外）", "eigenvector centrality 0 (off the logarithmic axis)"),
                zeros));
  }
}
