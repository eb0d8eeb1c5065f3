package jp.renkei.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.fact.StatedInRegion;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.QuadrantRegion;
import jp.renkei.metrics.plot.Legend;
import jp.renkei.metrics.plot.Mark;

/** Which mark stands for which region in every picture; Japan has one of its own. */
final class RegionMarks {

  private static final String JAPAN = "country:" + QuadrantPlot.JAPAN;
  private static final Map<QuadrantRegion, Mark> MARKS =
      new EnumMap<>(
          Map.of(
              QuadrantRegion.LEADER, Mark.DIAMOND,
              QuadrantRegion.HUB, Mark.TRIANGLE,
              QuadrantRegion.INDEPENDENT, Mark.SQUARE,
              QuadrantRegion.PEER, Mark.RING,
              QuadrantRegion.EMERGING, Mark.CIRCLE));

  private final QuadrantPlot plot;
  private final Map<String, String> stated;

  RegionMarks(Advisor advisor) {
    this.plot = advisor.plot();
    this.stated =
        advisor.knowledge().facts(StatedInRegion.class).stream()
            .collect(toMap(StatedInRegion::country, StatedInRegion::region, (first, last) -> last));
  }

  /** The region of a country by its figures, or as the survey states it; none for Japan. */
  Optional<String> regionOf(String country) {
    return plot.placementOf(local(country))
        .map(p -> "region:" + p.region().id())
        .or(() -> Optional.ofNullable(stated.get(country)));
  }

  Mark of(String country) {
    return regionOf(country)
        .flatMap(
            region ->
                MARKS.entrySet().stream()
                    .filter(e -> region.equals("region:" + e.getKey().id()))
                    .map(Map.Entry::getValue)
                    .findFirst())
        .orElse(Mark.CROSS);
  }

  List<Legend> legend(Ui ui, boolean withJapan) {
    List<Legend> legend =
        new ArrayList<>(
            MARKS.entrySet().stream()
                .map(e -> new Legend(e.getValue(), ui.label("region:" + e.getKey().id())))
                .toList());
    if (withJapan) {
      legend.add(new Legend(Mark.CROSS, ui.label(JAPAN)));
    }
    return legend;
  }

  private static String local(String curie) {
    return curie.substring(curie.indexOf(':') + 1);
  }
}
