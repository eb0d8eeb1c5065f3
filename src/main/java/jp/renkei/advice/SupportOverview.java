package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import jp.renkei.knowledge.Knowledge;

/** The advice to a government, laid out by recommendation, request, cell and region. */
final class SupportOverview {

  private final List<String> cells;
  private final Map<String, List<String>> addressees;
  private final Map<String, Set<String>> directionsTo;
  private final Map<String, String> cellOf;

  SupportOverview(Knowledge knowledge, FactBase facts) {
    this.cells = Candidates.of(knowledge, "cell");
    this.addressees =
        facts.of(AddressedTo.class).stream()
            .collect(
                groupingBy(
                    AddressedTo::recommendation, mapping(AddressedTo::organisation, toList())));
    this.directionsTo =
        facts.of(DirectionLeads.class).stream()
            .collect(
                groupingBy(
                    DirectionLeads::recommendation, mapping(DirectionLeads::direction, toSet())));
    this.cellOf =
        facts.of(GovernmentRequest.class).stream()
            .collect(toMap(GovernmentRequest::item, GovernmentRequest::cell));
  }

  SupportCheck check(Advice advice) {
    GovernmentAdvice government = advice.government().orElseThrow();
    return new SupportCheck(
        government.supports().stream()
            .map(GovernmentAdvice.Support::recommendation)
            .distinct()
            .map(r -> supported(advice.answers(), government, r))
            .sorted(Comparator.comparing(s -> s.challenges().isEmpty()))
            .toList(),
        government.requests().stream().map(item -> request(government, item)).toList(),
        regions(advice, government),
        cells.stream().map(cell -> cell(government, cell)).toList());
  }

  private Supported supported(Answers answers, GovernmentAdvice government, String recommendation) {
    return new Supported(
        recommendation,
        addressees.getOrDefault(recommendation, List.of()),
        answers.chosen("challenges").stream()
            .map(c -> "direction:" + c)
            .filter(directionsTo.getOrDefault(recommendation, Set.of())::contains)
            .toList(),
        government.supports().stream()
            .filter(s -> s.recommendation().equals(recommendation))
            .map(s -> new Support(s.statement(), s.item()))
            .toList());
  }

  private Request request(GovernmentAdvice government, String item) {
    return new Request(
        item,
        cellOf.get(item),
        government.supports().stream()
            .filter(s -> s.item().equals(Optional.of(item)))
            .map(GovernmentAdvice.Support::recommendation)
            .distinct()
            .toList());
  }

  private static List<Steps> regions(Advice advice, GovernmentAdvice government) {
    List<Steps> regions = new ArrayList<>();
    for (PartnerRegion region : advice.partners()) {
      regions.add(
          new Steps(
              Optional.of(region.judged()),
              steps(government, Optional.of(region.judged().candidate()))));
    }
    regions.add(new Steps(Optional.empty(), steps(government, Optional.empty())));
    return regions.stream().filter(r -> !r.steps().isEmpty()).toList();
  }

  private static List<Step> steps(GovernmentAdvice government, Optional<String> region) {
    return government.steps().stream()
        .filter(s -> s.region().equals(region))
        .map(s -> new Step(s.statement(), s.country()))
        .toList();
  }

  private Cell cell(GovernmentAdvice government, String cell) {
    return new Cell(
        cell, government.requests().stream().filter(i -> cellOf.get(i).equals(cell)).toList());
  }
}
