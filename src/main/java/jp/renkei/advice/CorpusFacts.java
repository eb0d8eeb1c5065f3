package jp.renkei.advice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.renkei.advice.fact.AreaIncomparable;
import jp.renkei.advice.fact.AreaOrder;
import jp.renkei.advice.fact.AreaPlace;
import jp.renkei.advice.fact.CorpusAbsence;
import jp.renkei.advice.fact.CorpusScope;
import jp.renkei.advice.fact.CorpusStrength;
import jp.renkei.advice.fact.ScopeNote;
import jp.renkei.advice.fact.StatedInRegion;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.Placement;
import jp.renkei.metrics.QuadrantPlot;

/**
 * What is stated otherwise where the figures come from a user's papers: the survey's countries of
 * which these have none, the scope, and which countries lie elsewhere than in the survey.
 */
final class CorpusFacts {

  private static final String AREA = "area:";
  private static final String PLACE = "place:";

  private final Knowledge knowledge;
  private final Metrics metrics;
  private final QuadrantPlot plot;
  private final QuadrantPlot surveyPlot;

  CorpusFacts(Knowledge knowledge, Metrics metrics, QuadrantPlot plot, QuadrantPlot surveyPlot) {
    this.knowledge = knowledge;
    this.metrics = metrics;
    this.plot = plot;
    this.surveyPlot = surveyPlot;
  }

  /** The facts that take the place of what the survey states. */
  Map<Class<?>, List<? extends Record>> instead() {
    Map<Class<?>, List<? extends Record>> instead = new HashMap<>();
    instead.put(ScopeNote.class, scope());
    instead.put(StatedInRegion.class, withoutPapers());
    metrics
        .strengths()
        .ifPresent(
            strengths -> {
              instead.put(AreaPlace.class, places(strengths));
              instead.put(AreaOrder.class, List.of());
              instead.put(AreaIncomparable.class, List.of());
            });
    return instead;
  }

  /** Strong, weak or neither; what was not judged stays unknown. */
  private List<AreaPlace> places(List<jp.renkei.metrics.AreaPlace> strengths) {
    String statement = knowledge.facts(CorpusStrength.class).getFirst().statement();
    return strengths.stream()
        .map(
            place ->
                new AreaPlace(
                    Candidates.COUNTRY + place.country(),
                    AREA + place.area(),
                    PLACE + place.place().id(),
                    statement))
        .toList();
  }

  /** The scope of the advice, what rests on the papers first. */
  private List<ScopeNote> scope() {
    return Stream.concat(
            knowledge.facts(CorpusScope.class).stream()
                .map(scope -> new ScopeNote(scope.statement())),
            knowledge.facts(ScopeNote.class).stream())
        .toList();
  }

  /** Countries of the survey without papers lie where the reading of their absence puts them. */
  private List<StatedInRegion> withoutPapers() {
    Set<String> placed = plot.placements().stream().map(CorpusFacts::country).collect(toSet());
    Predicate<String> isReference = (Candidates.COUNTRY + plot.reference().country())::equals;
    return Candidates.of(knowledge, "country").stream()
        .filter(isReference.negate())
        .filter(country -> !placed.contains(country))
        .flatMap(
            country ->
                knowledge.facts(CorpusAbsence.class).stream()
                    .map(a -> new StatedInRegion(country, a.region(), a.statement())))
        .toList();
  }

  /** What wording needs to tell the survey's figures and statements from those of the papers. */
  FigureOrigin origin(String version) {
    Set<String> statements =
        Stream.of(
                knowledge.facts(CorpusScope.class).stream().map(CorpusScope::statement),
                knowledge.facts(CorpusAbsence.class).stream().map(CorpusAbsence::statement),
                knowledge.facts(CorpusStrength.class).stream().map(CorpusStrength::statement))
            .flatMap(all -> all)
            .collect(toSet());
    return new FigureOrigin("corpus:" + version, statements, movedFrom());
  }

  private Map<String, String> movedFrom() {
    Map<String, String> now = regions(plot);
    withoutPapers().forEach(stated -> now.put(stated.country(), stated.region()));
    Map<String, String> moved = regions(surveyPlot);
    moved.entrySet().removeIf(seen -> seen.getValue().equals(now.get(seen.getKey())));
    return Map.copyOf(moved);
  }

  private static Map<String, String> regions(QuadrantPlot plot) {
    return plot.placements().stream()
        .collect(
            toMap(
                CorpusFacts::country,
                placement -> Candidates.REGION + placement.region().id(),
                (first, last) -> last,
                HashMap::new));
  }

  private static String country(Placement placement) {
    return Candidates.COUNTRY + placement.country().country();
  }
}
