package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.renkei.advice.Advice.Axis;
import jp.renkei.advice.Advice.Match;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.Advice.PatternInRegion;
import jp.renkei.advice.fact.Actor;
import jp.renkei.advice.fact.AxisMatch;
import jp.renkei.advice.fact.ClassSuited;
import jp.renkei.advice.fact.PatternCase;
import jp.renkei.advice.fact.PatternClass;
import jp.renkei.advice.fact.PatternCount;
import jp.renkei.advice.fact.PatternRole;
import jp.renkei.advice.fact.PatternStated;
import jp.renkei.knowledge.Knowledge;

/** By what scheme pattern: each bound pattern overall, and within each region axis by axis. */
final class PatternAssembly {

  private final Ranking ranking;
  private final List<String> patterns;
  private final Map<String, List<PatternClass>> classesOf;
  private final Map<String, Set<String>> statedRegions;
  private final Map<String, String> actors;
  private final Map<String, List<PatternRole>> rolesOf;
  private final Map<String, List<Integer>> casesOf;
  private final Map<String, Integer> caseCounts;
  private final Map<String, List<String>> meritsOf = new HashMap<>();
  private final Map<String, List<String>> demeritsOf = new HashMap<>();
  private final ReferenceClasses references;

  PatternAssembly(
      Knowledge knowledge, FactBase facts, Ranking ranking, ReferenceClasses references) {
    this.ranking = ranking;
    this.references = references;
    List<String> axes = Candidates.of(knowledge, "axis");
    this.classesOf =
        facts.of(PatternClass.class).stream()
            .sorted(Comparator.comparingInt(place -> axes.indexOf(place.axis())))
            .collect(groupingBy(PatternClass::pattern));
    this.patterns =
        Candidates.of(knowledge, "pattern").stream().filter(classesOf::containsKey).toList();
    this.statedRegions =
        facts.of(PatternStated.class).stream()
            .collect(groupingBy(PatternStated::pattern, mapping(PatternStated::region, toSet())));
    this.actors =
        facts.of(Actor.class).stream()
            .collect(toMap(Actor::candidate, Actor::actor, (first, last) -> last));
    this.rolesOf = facts.of(PatternRole.class).stream().collect(groupingBy(PatternRole::pattern));
    this.casesOf =
        facts.of(PatternCase.class).stream()
            .collect(
                groupingBy(
                    PatternCase::pattern, mapping(c -> Integer.parseInt(c.number()), toList())));
    this.caseCounts =
        facts.of(PatternCount.class).stream()
            .collect(
                toMap(
                    PatternCount::pattern,
                    c -> Integer.parseInt(c.count()),
                    (first, last) -> last));
    Remarks remarks = Remarks.ofClasses(facts);
    for (String pattern : patterns) {
      meritsOf.put(pattern, remarks(pattern, remarks::merits));
      demeritsOf.put(pattern, remarks(pattern, remarks::demerits));
    }
  }

  List<Pattern> patterns(Findings findings, Map<String, Standing> regions) {
    return patterns.stream()
        .map(pattern -> pattern(findings, pattern, regions))
        .sorted(Comparator.comparing(Pattern::judged, ranking.byStandingAndScore()))
        .toList();
  }

  private Pattern pattern(Findings findings, String pattern, Map<String, Standing> regions) {
    List<PatternInRegion> inRegions =
        regions.entrySet().stream()
            .map(region -> inRegion(findings, pattern, region.getKey(), region.getValue()))
            .sorted(Comparator.comparing(PatternInRegion::judged, ranking.byStandingAndScore()))
            .toList();
    return new Pattern(
        ranking.whole(
            pattern,
            findings.grounds(pattern),
            inRegions.stream().map(PatternInRegion::judged).toList()),
        roles(pattern),
        actors.getOrDefault(pattern, ""),
        inRegions,
        meritsOf.get(pattern),
        demeritsOf.get(pattern),
        casesOf.getOrDefault(pattern, List.of()),
        caseCounts.getOrDefault(pattern, 0),
        references.ofPattern(pattern));
  }

  private PatternInRegion inRegion(
      Findings findings, String pattern, String region, Standing regionStanding) {
    List<Ground> grounds = settled(findings.grounds(pattern, region));
    boolean isStated = statedRegions.getOrDefault(pattern, Set.of()).contains(region);
    List<Axis> axes =
        classesOf.get(pattern).stream()
            .map(place -> new Axis(place.axis(), place.axisClass(), match(place, grounds)))
            .toList();
    Standing standing =
        StandingPolicy.patternInRegion(
            findings.grounds(pattern), regionStanding, isStated, StandingPolicy.matches(axes));
    return new PatternInRegion(ranking.judged(region, standing, grounds), isStated, axes);
  }

  /**
   * A row of 5-2 … 5-6 whose condition one answer meets is no longer open, whatever else the
   * condition could be met by: what was said of it while it was open is left out.
   */
  private static List<Ground> settled(List<Ground> grounds) {
    if (grounds.stream().noneMatch(ground -> says(ground, Match.CONDITIONAL))) {
      return grounds;
    }
    Set<ClassSuited> met =
        grounds.stream()
            .filter(ground -> says(ground, Match.MET))
            .flatMap(ground -> ground.premise(ClassSuited.class).stream())
            .collect(toSet());
    return grounds.stream()
        .filter(
            ground ->
                !says(ground, Match.CONDITIONAL)
                    || ground.premise(ClassSuited.class).filter(met::contains).isEmpty())
        .toList();
  }

  private static boolean says(Ground ground, Match match) {
    return ground.firing().conclusion() instanceof AxisMatch axis
        && axis.match().equals(match.id());
  }

  private static Match match(PatternClass place, List<Ground> grounds) {
    Match best = Match.UNMET;
    for (Ground ground : grounds) {
      if (ground.firing().conclusion() instanceof AxisMatch match
          && match.axisClass().equals(place.axisClass())) {
        if (match.match().equals(Match.MET.id())) {
          return Match.MET;
        }
        best = Match.CONDITIONAL;
      }
    }
    return best;
  }

  private Map<String, String> roles(String pattern) {
    Map<String, String> roles = new LinkedHashMap<>();
    rolesOf
        .getOrDefault(pattern, List.of())
        .forEach(r -> roles.put(Candidates.local(r.axis()), Candidates.local(r.side())));
    return roles;
  }

  private List<String> remarks(String pattern, Function<String, List<String>> ofClass) {
    return classesOf.get(pattern).stream()
        .flatMap(place -> ofClass.apply(place.axisClass()).stream())
        .distinct()
        .toList();
  }
}
