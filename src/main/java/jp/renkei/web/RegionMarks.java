package jp.renkei.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.fact.StatedInRegion;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.QuadrantRegion;
import jp.renkei.metrics.plot.Legend;
import jp.renkei.metrics.plot.Mark;

/** The mark of each country by its region; Japan has one of its own. */
final class RegionMarks {

  private static final String JAPAN = "country:" + QuadrantPlot.JAPAN;

  private final QuadrantPlot plot;
  private final Map<String, String> stated;

  RegionMarks(Advisor advisor) {
    this.plot = advisor.plot();
    this.stated =
        advisor.statedRegions().stream()
            .collect(toMap(StatedInRegion::country, StatedInRegion::region, (first, last) -> last));
  }

  /** The region of a country by its figures, or as it is stated without; none for Japan. */
  Optional<String> regionOf(String country) {
    return plot.placementOf(local(country))
        .map(p -> "region:" + p.region().id())
        .or(() -> Optional.ofNullable(stated.get(country)));
  }

  Mark of(String country) {
    return regionOf(country)
        .flatMap(
            region ->
                Stream.of(QuadrantRegion.values())
                    .filter(known -> region.equals("region:" + known.id()))
                    .map(Mark::of)
                    .findFirst())
        .orElse(Mark.CROSS);
  }

  List<Legend> legend(Ui ui, boolean withJapan) {
    List<Legend> legend =
        new ArrayList<>(
            Stream.of(QuadrantRegion.values())
                .map(region -> new Legend(Mark.of(region), ui.label("region:" + region.id())))
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
