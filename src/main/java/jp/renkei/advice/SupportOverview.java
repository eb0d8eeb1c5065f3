package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.SupportCheck.Cell;
import jp.renkei.advice.SupportCheck.Request;
import jp.renkei.advice.SupportCheck.Step;
import jp.renkei.advice.SupportCheck.Steps;
import jp.renkei.advice.SupportCheck.Support;
import jp.renkei.advice.SupportCheck.Supported;
import jp.renkei.advice.fact.AddressedTo;
import jp.renkei.advice.fact.DirectionLeads;
import jp.renkei.advice.fact.GovernmentRequest;
import jp.renkei.advice.fact.GovernmentStep;
import jp.renkei.advice.fact.GovernmentSupports;
import jp.renkei.knowledge.Knowledge;

/** What a government can support, by recommendation, request and region. */
final class SupportOverview {

  private final List<String> cells;
  private final List<String> recommendations;
  private final Map<String, List<String>> addressees;
  private final Map<String, Set<String>> directionsTo;
  private final List<GovernmentSupports> supports;
  private final List<GovernmentRequest> requests;
  private final Map<String, List<GovernmentStep>> steps;

  SupportOverview(Knowledge knowledge, FactBase facts) {
    this.cells = Candidates.of(knowledge, "cell");
    this.recommendations = Candidates.of(knowledge, "recommendation");
    this.addressees =
        facts.of(AddressedTo.class).stream()
            .collect(
                groupingBy(
                    AddressedTo::recommendation, mapping(AddressedTo::organisation, toList())));
    this.directionsTo =
        facts.of(DirectionLeads.class).stream()
            .collect(
                groupingBy(
                    DirectionLeads::recommendation,
                    mapping(DirectionLeads::direction, Collectors.toSet())));
    this.supports = facts.of(GovernmentSupports.class);
    this.requests = facts.of(GovernmentRequest.class);
    this.steps =
        facts.of(GovernmentStep.class).stream()
            .sorted(Comparator.comparing(s -> Integer.valueOf(s.order())))
            .collect(groupingBy(GovernmentStep::region));
  }

  SupportCheck check(Advice advice) {
    return new SupportCheck(
        recommendations.stream()
            .filter(r -> supports.stream().anyMatch(s -> s.recommendation().equals(r)))
            .map(r -> supported(advice.answers(), r))
            .sorted(Comparator.comparing(s -> s.challenges().isEmpty()))
            .toList(),
        requests.stream().map(this::request).toList(),
        regions(advice),
        cells.stream().map(this::cell).toList());
  }

  private Supported supported(Answers answers, String recommendation) {
    return new Supported(
        recommendation,
        addressees.getOrDefault(recommendation, List.of()),
        answers.chosen("challenges").stream()
            .map(c -> "direction:" + c)
            .filter(directionsTo.getOrDefault(recommendation, Set.of())::contains)
            .toList(),
        supports.stream()
            .filter(s -> s.recommendation().equals(recommendation))
            .map(s -> new Support(s.statement(), request(s)))
            .toList());
  }

  private Optional<String> request(GovernmentSupports support) {
    return Optional.of(support.item())
        .filter(item -> requests.stream().anyMatch(r -> r.item().equals(item)));
  }

  private Request request(GovernmentRequest request) {
    return new Request(
        request.item(),
        request.cell(),
        recommendations.stream()
            .filter(
                r ->
                    supports.stream()
                        .anyMatch(
                            s -> s.recommendation().equals(r) && s.item().equals(request.item())))
            .toList());
  }

  private List<Steps> regions(Advice advice) {
    List<Steps> regions = new ArrayList<>();
    for (PartnerRegion region : advice.partners()) {
      regions.add(new Steps(Optional.of(region.judged()), steps(region.judged().candidate())));
    }
    regions.add(new Steps(Optional.empty(), steps(Candidates.REGION + Candidates.ANY)));
    return regions.stream().filter(r -> !r.steps().isEmpty()).toList();
  }

  private List<Step> steps(String region) {
    return steps.getOrDefault(region, List.of()).stream()
        .map(
            s ->
                new Step(
                    s.statement(),
                    Optional.of(s.country()).filter(c -> !c.equals(Candidates.ANY_COUNTRY))))
        .toList();
  }

  private Cell cell(String cell) {
    return new Cell(
        cell,
        requests.stream().filter(r -> r.cell().equals(cell)).map(GovernmentRequest::item).toList());
  }
}
