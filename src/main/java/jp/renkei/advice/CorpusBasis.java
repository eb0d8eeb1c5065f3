package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.metrics.AreaPlace;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.Placement;
import jp.renkei.metrics.QuadrantPlot;

/**
 * What changes where an advice rests on a corpus and not on the survey's own figures.
 *
 * @param source how the corpus is cited; empty where the figures are the survey's own
 * @param movedFrom for countries that the corpus puts into another region than the survey's figures
 *     do: the survey's region
 * @param strengths computed from the corpus; empty where it says nothing of strengths
 */
record CorpusBasis(
    String source, Map<String, String> movedFrom, Optional<List<AreaPlace>> strengths) {

  /** How a source that is a corpus begins. */
  static final String CORPUS = "corpus:";

  private static final String PLACE = "place:";
  private static final String AREA = "area:";
  private static final String JAPAN = Candidates.COUNTRY + QuadrantPlot.JAPAN;

  /** The survey's own figures: nothing changes. */
  static final CorpusBasis SURVEY = new CorpusBasis("", Map.of(), Optional.empty());

  static CorpusBasis of(Metrics metrics, QuadrantPlot plot, Metrics survey, QuadrantPlot surveys) {
    if (survey.sameIndicators(metrics)) {
      return SURVEY;
    }
    Map<String, String> movedFrom = new TreeMap<>();
    for (Placement before : surveys.placements()) {
      String country = before.country().country();
      plot.placementOf(country)
          .filter(now -> now.region() != before.region())
          .ifPresent(
              now ->
                  movedFrom.put(
                      Candidates.COUNTRY + country, Candidates.REGION + before.region().id()));
    }
    return new CorpusBasis(CORPUS + metrics.version(), movedFrom, metrics.strengths());
  }

  /** Whether a fact rests on the corpus. */
  static boolean isCorpus(Record fact) {
    return fact instanceof jp.renkei.advice.fact.AreaPlace place
        && place.statement().startsWith(CORPUS);
  }

  /**
   * The strengths as facts; Japan has the place of those that do not stand out where it is neither
   * strong nor weak.
   *
   * @param surveys the facts of the survey, which name all areas and places
   */
  List<jp.renkei.advice.fact.AreaPlace> facts(List<jp.renkei.advice.fact.AreaPlace> surveys) {
    List<jp.renkei.advice.fact.AreaPlace> facts = new ArrayList<>();
    Set<String> remarked = new HashSet<>();
    for (AreaPlace place : strengths.orElse(List.of())) {
      facts.add(
          fact(
              Candidates.COUNTRY + place.country(),
              AREA + place.area(),
              PLACE + place.place().id()));
      remarked.add(place.country() + place.area());
    }
    surveys.stream()
        .filter(fact -> fact.country().equals(JAPAN))
        .map(jp.renkei.advice.fact.AreaPlace::area)
        .distinct()
        .filter(area -> !remarked.contains(QuadrantPlot.JAPAN + Candidates.local(area)))
        .forEach(area -> facts.add(fact(JAPAN, area, unremarked(surveys))));
    return facts;
  }

  private static String unremarked(List<jp.renkei.advice.fact.AreaPlace> surveys) {
    Set<String> remarkable =
        Stream.of(AreaPlace.Place.values())
            .map(place -> PLACE + place.id())
            .collect(Collectors.toSet());
    return surveys.stream()
        .map(jp.renkei.advice.fact.AreaPlace::place)
        .filter(place -> !remarkable.contains(place))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("every place stands out"));
  }

  private jp.renkei.advice.fact.AreaPlace fact(String country, String area, String place) {
    return new jp.renkei.advice.fact.AreaPlace(country, area, place, source);
  }
}
