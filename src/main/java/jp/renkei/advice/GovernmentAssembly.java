package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.GovernmentAdvice.Step;
import jp.renkei.advice.GovernmentAdvice.Support;
import jp.renkei.advice.fact.ActionOf;
import jp.renkei.advice.fact.GovernmentRequest;
import jp.renkei.advice.fact.GovernmentStep;
import jp.renkei.advice.fact.GovernmentSupports;
import jp.renkei.knowledge.Knowledge;

/** What a government is told beside the advice that others get. */
final class GovernmentAssembly {

  private static final String KIND = "government";
  private static final String ANY_REGION = Candidates.REGION + Candidates.ANY;

  private final Map<String, List<Step>> stepsOf;
  private final List<String> requests;
  private final List<Support> supports;

  GovernmentAssembly(Knowledge knowledge, FactBase facts) {
    this.stepsOf =
        facts.of(GovernmentStep.class).stream()
            .sorted(Comparator.comparing(step -> Integer.valueOf(step.order())))
            .collect(
                groupingBy(GovernmentStep::region, mapping(GovernmentAssembly::step, toList())));
    this.requests =
        facts.of(GovernmentRequest.class).stream().map(GovernmentRequest::item).toList();
    Map<String, List<String>> actionsOf =
        facts.of(ActionOf.class).stream()
            .collect(groupingBy(ActionOf::recommendation, mapping(ActionOf::action, toList())));
    List<String> recommendations = Candidates.of(knowledge, "recommendation");
    this.supports =
        facts.of(GovernmentSupports.class).stream()
            .sorted(Comparator.comparing(s -> recommendations.indexOf(s.recommendation())))
            .map(s -> support(s, actionsOf.getOrDefault(s.recommendation(), List.of())))
            .toList();
  }

  private static Step step(GovernmentStep step) {
    return new Step(named(step.region()), named(step.country()), step.statement());
  }

  private static Support support(GovernmentSupports support, List<String> actions) {
    Optional<String> item =
        Optional.of(support.item()).filter(i -> !Candidates.local(i).equals("none"));
    return new Support(support.recommendation(), support.statement(), item, actions);
  }

  private static Optional<String> named(String curie) {
    return Optional.of(curie).filter(c -> !Candidates.local(c).equals(Candidates.ANY));
  }

  /** For a government alone. */
  Optional<GovernmentAdvice> government(Answers answers, List<PartnerRegion> partners) {
    return answers.organisation().equals(KIND)
        ? Optional.of(new GovernmentAdvice(steps(partners), requests, supports))
        : Optional.empty();
  }

  /** Towards recommended regions, then towards all, then towards the others in their order. */
  private List<Step> steps(List<PartnerRegion> partners) {
    List<Step> steps = new ArrayList<>();
    partners.stream()
        .map(PartnerRegion::judged)
        .filter(Judged::recommended)
        .forEach(region -> steps.addAll(stepsOf.getOrDefault(region.candidate(), List.of())));
    steps.addAll(stepsOf.getOrDefault(ANY_REGION, List.of()));
    partners.stream()
        .map(PartnerRegion::judged)
        .filter(region -> !region.recommended())
        .forEach(region -> steps.addAll(stepsOf.getOrDefault(region.candidate(), List.of())));
    return List.copyOf(steps);
  }
}
