package jp.renkei.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.CountryEconomy;
import jp.renkei.advice.EconomyWording;
import jp.renkei.advice.fact.EconomyOf;
import jp.renkei.advice.fact.TradedCommodity;
import jp.renkei.knowledge.Term;
import jp.renkei.metrics.AnnualMean;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.plot.Axis;
import jp.renkei.metrics.plot.DotRows;
import jp.renkei.metrics.plot.Scatter;

/** The economies under study as a page shows them: GDP, trade with Japan, the survey's words. */
public final class EconomyPage {

  private static final String JAPAN = "country:" + QuadrantPlot.JAPAN;

  private final Advisor advisor;
  private final RegionMarks marks;
  private final Ui ui;
  private final List<Row> rows;

  /** A country with its amounts in words. */
  public record Row(
      String country, CountryEconomy economy, String gdp, String exports, String imports) {}

  /** A statement of the survey and the countries that it speaks of. */
  public record Said(String statement, List<String> countries) {}

  EconomyPage(Advisor advisor, RegionMarks marks, Ui ui) {
    this.advisor = advisor;
    this.marks = marks;
    this.ui = ui;
    this.rows =
        advisor.knowledge().kind("country").stream()
            .map(Term::curie)
            .map(this::row)
            .sorted(Comparator.comparing((Row r) -> value(r.economy().gdp())).reversed())
            .toList();
  }

  private Row row(String country) {
    CountryEconomy economy = advisor.economies().of(country);
    return new Row(
        country,
        economy,
        ui.in(EconomyWording.shortly(economy.gdp(), EconomyWording::shortDollars)),
        ui.in(EconomyWording.shortly(economy.exports(), EconomyWording::shortYen)),
        ui.in(EconomyWording.shortly(economy.imports(), EconomyWording::shortYen)));
  }

  private static long value(Optional<AnnualMean> mean) {
    return mean.map(AnnualMean::value).orElse(-1L);
  }

  /** The largest GDP first, those not available last. */
  public List<Row> rows() {
    return rows;
  }

  /** Those of which no GDP is known. */
  public List<String> withoutGdp() {
    return rows.stream().filter(r -> r.economy().gdp().isEmpty()).map(Row::country).toList();
  }

  public boolean hasTrade() {
    return advisor.economies().knowsTrade();
  }

  /** Those with trade in either direction, the largest exports first. */
  public List<Row> traded() {
    return rows.stream()
        .filter(r -> r.economy().exports().isPresent() || r.economy().imports().isPresent())
        .sorted(Comparator.comparing((Row r) -> value(r.economy().exports())).reversed())
        .toList();
  }

  /** Those that a picture of trade cannot hold: unknown, or none in a direction. */
  public List<String> withoutTrade() {
    return rows.stream()
        .filter(r -> !r.country().equals(JAPAN) && !isTraded(r))
        .map(Row::country)
        .toList();
  }

  private static boolean isTraded(Row row) {
    return value(row.economy().exports()) > 0 && value(row.economy().imports()) > 0;
  }

  /** GDP, one dot a country (figure 2-19). */
  public String gdpPlot(int width) {
    return new DotRows(
            "gdp",
            ui.say("名目 GDP（年平均）", "GDP, mean of the years"),
            ui.say(
                "国・地域ごとの名目 GDP を、大きい順に対数軸で示す。値は表にもある。",
                "GDP by country, the largest first, on a logarithmic axis; the table has the"
                    + " values."),
            new Axis(ui.say("名目 GDP（米ドル、対数）", "GDP (US dollars, logarithmic)"), this::dollars),
            rows.stream()
                .filter(r -> r.economy().gdp().isPresent())
                .map(
                    r ->
                        new DotRows.Row(
                            r.country(),
                            ui.label(r.country()),
                            value(r.economy().gdp()),
                            marks.of(r.country()),
                            "GDP " + ui.in(EconomyWording.gdp(r.economy()))))
                .toList(),
            marks.legend(ui, true))
        .svg(width);
  }

  public boolean hasGdp() {
    return rows.stream().anyMatch(r -> r.economy().gdp().isPresent());
  }

  /** Exports across and imports up (figure 2-18); empty where trade is not given. */
  public Optional<String> tradePlot(int width) {
    List<Scatter.Point> points = new ArrayList<>();
    for (Row row : rows) {
      if (isTraded(row)) {
        points.add(
            new Scatter.Point(
                row.country(),
                ui.label(row.country()),
                value(row.economy().exports()),
                value(row.economy().imports()),
                marks.of(row.country()),
                ui.say("輸出 ", "exports ")
                    + row.exports()
                    + ui.say("、輸入 ", ", imports ")
                    + row.imports()));
      }
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scatter(
                "trade",
                ui.say(
                    "日本との ICT 関連品目の輸出入額（年平均）", "Trade in ICT goods with Japan, mean of the years"),
                ui.say(
                    "横軸は日本からの輸出、縦軸は日本の輸入。どちらも対数軸。値は表にもある。",
                    "Exports from Japan across, imports to Japan up, both logarithmic; the table"
                        + " has the values."),
                new Axis(ui.say("日本からの輸出（対数）", "exports from Japan (logarithmic)"), this::yen),
                new Axis(ui.say("日本の輸入（対数）", "imports to Japan (logarithmic)"), this::yen),
                points,
                Optional.empty(),
                marks.legend(ui, false))
            .svg(width));
  }

  /** What the survey says without amounts. */
  public List<Said> statements() {
    Map<String, List<String>> countries =
        advisor.knowledge().facts(EconomyOf.class).stream()
            .collect(
                groupingBy(
                    EconomyOf::statement,
                    LinkedHashMap::new,
                    mapping(EconomyOf::country, toList())));
    return countries.entrySet().stream().map(e -> new Said(e.getKey(), e.getValue())).toList();
  }

  /** The goods that count as ICT. */
  public List<String> commodities() {
    return advisor.knowledge().facts(TradedCommodity.class).stream()
        .map(TradedCommodity::commodity)
        .toList();
  }

  private String dollars(double value) {
    return ui.in(EconomyWording.shortDollars(Math.round(value)));
  }

  private String yen(double value) {
    return ui.in(EconomyWording.shortYen(Math.round(value)));
  }
}
