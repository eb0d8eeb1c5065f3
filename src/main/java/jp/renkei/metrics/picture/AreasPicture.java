package jp.renkei.metrics.picture;

import java.util.List;
import jp.renkei.metrics.AreaIndicators;
import jp.renkei.metrics.plot.BarRows;
import jp.renkei.metrics.plot.Legend;
import jp.renkei.metrics.plot.Mark;

/** The papers of each area, and how many of them are international (figure 2-1). */
final class AreasPicture {

  private AreasPicture() {}

  static BarRows of(String id, List<AreaIndicators> areas, Labels labels) {
    String papers = labels.say("論文数", "papers");
    String international = labels.say("国際共著", "international");
    return new BarRows(
        id,
        labels.say("技術区分ごとの論文数", "Papers by technology area"),
        labels.say(
            "棒の全体は論文数、濃い部分は国際共著論文数。",
            "The whole bar is the papers, its dark part those with authors in two countries or"
                + " more."),
        List.of(papers, international, labels.say("割合", "ratio")),
        areas.stream().map(area -> row(area, labels)).toList(),
        List.of(
            new Legend(Mark.BAR, papers),
            new Legend(
                Mark.FILLED_BAR,
                labels.say("うち国際共著論文", "of these, with authors in two countries or more"))));
  }

  private static BarRows.Row row(AreaIndicators area, Labels labels) {
    return new BarRows.Row(
        area.area(),
        labels.area(area.area()),
        area.papers(),
        area.internationalPapers(),
        List.of(
            labels.grouped(area.papers()),
            labels.grouped(area.internationalPapers()),
            labels.percent(area.internationalRatio())));
  }
}
