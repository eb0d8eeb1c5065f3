package jp.renkei.advice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.fact.Actor;
import jp.renkei.knowledge.Knowledge;

/** By what method: each overall and within each region. */
final class MethodAssembly {

  private final Ranking ranking;
  private final List<String> methods;
  private final Map<String, String> actors;
  private final Remarks remarks;
  private final ReferenceClasses references;

  MethodAssembly(
      Knowledge knowledge, FactBase facts, Ranking ranking, ReferenceClasses references) {
    this.ranking = ranking;
    this.references = references;
    this.methods = Candidates.of(knowledge, "method");
    this.actors =
        facts.of(Actor.class).stream()
            .collect(toMap(Actor::candidate, Actor::actor, (first, last) -> last));
    this.remarks = Remarks.ofMethods(facts);
  }

  List<Method> methods(Findings findings, Map<String, Standing> regions, List<String> areas) {
    Set<String> narrowed =
        regions.keySet().stream().filter(r -> hasFavourite(findings, r)).collect(toSet());
    List<Method> list = new ArrayList<>();
    for (String method : methods) {
      List<Ground> overall = findings.grounds(method);
      List<Judged> inRegions = inRegions(findings, method, regions, narrowed);
      list.add(
          new Method(
              ranking.whole(method, overall, inRegions),
              actors.getOrDefault(method, ""),
              inRegions,
              remarks.merits(method),
              remarks.demerits(method),
              references.ofMethod(method, areas)));
    }
    list.sort(Comparator.comparing(Method::judged, ranking.byStandingAndScore()));
    return List.copyOf(list);
  }

  /** Whether the organisation's answers favour a method that suits a region. */
  private boolean hasFavourite(Findings findings, String region) {
    return methods.stream()
        .anyMatch(
            method ->
                findings.favoured(method)
                    && suits(findings.grounds(method, region))
                    && findings.grounds(method).stream().noneMatch(Ground::strongAgainst));
  }

  private List<Judged> inRegions(
      Findings findings, String method, Map<String, Standing> regions, Set<String> narrowed) {
    List<Judged> list = new ArrayList<>();
    regions.forEach(
        (region, regionStanding) -> {
          List<Ground> grounds = findings.grounds(method, region);
          Standing standing =
              StandingPolicy.methodInRegion(
                  findings.grounds(method),
                  regionStanding,
                  suits(grounds),
                  findings.favoured(method) || !narrowed.contains(region));
          list.add(ranking.judged(region, standing, grounds));
        });
    list.sort(ranking.byStandingAndScore());
    return List.copyOf(list);
  }

  private static boolean suits(List<Ground> groundsInRegion) {
    return groundsInRegion.stream().anyMatch(Ground::speaksFor);
  }
}
