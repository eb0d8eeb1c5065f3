package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.renkei.advice.Advice.Action;
import jp.renkei.advice.Advice.Direction;
import jp.renkei.advice.Advice.Progress;
import jp.renkei.advice.Advice.Recommendation;
import jp.renkei.advice.Advice.Status;
import jp.renkei.advice.fact.ActionActor;
import jp.renkei.advice.fact.ActionOf;
import jp.renkei.advice.fact.AddressedTo;
import jp.renkei.advice.fact.DirectionRests;
import jp.renkei.advice.fact.InstitutionDoes;
import jp.renkei.advice.fact.Realised;
import jp.renkei.knowledge.Knowledge;

/** Where to go, and what to do about it: directions and recommendations. */
final class RecommendationAssembly {

  private final Ranking ranking;
  private final List<String> directions;
  private final Map<String, List<String>> saidOf;
  private final List<String> recommendations;
  private final Map<String, List<String>> actionsOf;
  private final Map<String, String> actorOf;
  private final Map<String, Set<String>> addressees;

  /** The initiatives that the survey itself names as an action. */
  private final Map<String, Set<String>> initiativesOf;

  private final Map<String, Set<String>> practisedBy = new HashMap<>();

  RecommendationAssembly(Knowledge knowledge, FactBase facts, Ranking ranking) {
    this.ranking = ranking;
    this.directions = Candidates.of(knowledge, "direction");
    this.recommendations = Candidates.of(knowledge, "recommendation");
    this.actionsOf =
        facts.of(ActionOf.class).stream()
            .collect(groupingBy(ActionOf::recommendation, mapping(ActionOf::action, toList())));
    this.actorOf =
        facts.of(ActionActor.class).stream()
            .collect(toMap(ActionActor::action, ActionActor::actor, (first, last) -> last));
    this.addressees =
        facts.of(AddressedTo.class).stream()
            .collect(
                groupingBy(
                    AddressedTo::recommendation, mapping(AddressedTo::organisation, toSet())));
    this.initiativesOf =
        facts.of(Realised.class).stream()
            .filter(realised -> realised.said().equals("survey"))
            .collect(groupingBy(Realised::action, mapping(Realised::initiative, toSet())));
    this.saidOf =
        facts.of(DirectionRests.class).stream()
            .collect(
                groupingBy(DirectionRests::direction, mapping(DirectionRests::item, toList())));
    Map<String, List<String>> institutionsOf =
        facts.of(InstitutionDoes.class).stream()
            .collect(
                groupingBy(
                    InstitutionDoes::initiative, mapping(InstitutionDoes::institution, toList())));
    for (Realised realised : facts.of(Realised.class)) {
      practisedBy
          .computeIfAbsent(realised.recommendation(), r -> new TreeSet<>(ranking.byPapers()))
          .addAll(institutionsOf.getOrDefault(realised.initiative(), List.of()));
    }
  }

  /** An action is in place by its own name or as an initiative that is that action. */
  private boolean isInPlace(String action, Set<String> practices) {
    return practices.contains(Candidates.local(action))
        || initiativesOf.getOrDefault(action, Set.of()).stream()
            .map(Candidates::local)
            .anyMatch(practices::contains);
  }

  List<Direction> directions(Findings findings) {
    return directions.stream()
        .map(
            d ->
                ranking.judged(
                    d, StandingPolicy.direction(findings.grounds(d)), findings.grounds(d)))
        .sorted(ranking.byStandingAndScore())
        .map(d -> new Direction(d, saidOf.getOrDefault(d.candidate(), List.of())))
        .toList();
  }

  List<Recommendation> recommendations(Answers answers, Findings findings) {
    return recommendations.stream()
        .map(recommendation -> recommendation(answers, findings, recommendation))
        .sorted(
            Comparator.comparing(Recommendation::status)
                .thenComparing(Recommendation::judged, ranking.byStandingAndScore()))
        .toList();
  }

  private Recommendation recommendation(Answers answers, Findings findings, String recommendation) {
    Set<String> practices = Set.copyOf(answers.chosen("practices"));
    boolean whole = practices.contains(Candidates.local(recommendation));
    List<Action> actions =
        actionsOf.getOrDefault(recommendation, List.of()).stream()
            .map(
                action ->
                    new Action(
                        action,
                        actorOf.get(action),
                        whole || isInPlace(action, practices) ? Progress.DONE : Progress.MISSING))
            .toList();
    List<Ground> grounds = findings.grounds(recommendation);
    Status status =
        StandingPolicy.recommendation(
            grounds,
            addressees
                .getOrDefault(recommendation, Set.of())
                .contains("organisation:" + answers.organisation()),
            whole
                || (!actions.isEmpty()
                    && actions.stream().allMatch(a -> a.progress() == Progress.DONE)));
    return new Recommendation(
        ranking.judged(recommendation, StandingPolicy.standing(status), grounds),
        status,
        actions,
        List.copyOf(practisedBy.getOrDefault(recommendation, Set.of())));
  }
}
