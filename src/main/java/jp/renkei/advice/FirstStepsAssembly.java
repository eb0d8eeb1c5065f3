package jp.renkei.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.fact.FirstStep;

/** Chooses the first partner and the steps that fit it best. */
final class FirstStepsAssembly {

  private static final String ANY_METHOD = "method:" + Candidates.ANY;
  private static final String ANY_ORGANISATION = "organisation:" + Candidates.ANY;
  private static final String ANY_REGION = Candidates.REGION + Candidates.ANY;

  private record Way(String method, String organisation, String region) {}

  private record Partner(String region, PartnerCountry country) {}

  private final List<FirstStep> steps;

  /** Bounded by methods, kinds of organisation and regions. */
  private final Map<Way, List<String>> known = new ConcurrentHashMap<>();

  FirstStepsAssembly(FactBase facts) {
    this.steps = facts.of(FirstStep.class);
  }

  /** The first steps; none while no country is recommended. */
  Optional<FirstSteps> firstSteps(
      Answers answers, List<PartnerRegion> partners, List<Method> methods) {
    return partners.stream()
        .flatMap(
            region ->
                region.countries().stream()
                    .map(country -> new Partner(region.judged().candidate(), country)))
        .filter(partner -> partner.country().judged().recommended())
        .min(Comparator.comparing(partner -> -partner.country().judged().score()))
        .map(partner -> towards(partner, answers, methods));
  }

  private FirstSteps towards(Partner partner, Answers answers, List<Method> methods) {
    Optional<PartnerInstitution> institution = institution(partner.country());
    return new FirstSteps(
        partner.country().judged().candidate(),
        institution.map(i -> i.judged().candidate()),
        institution.flatMap(i -> i.entryOffices().stream().findFirst()),
        known.computeIfAbsent(
            new Way(
                method(partner.region(), methods),
                "organisation:" + answers.organisation(),
                partner.region()),
            this::steps));
  }

  private static Optional<PartnerInstitution> institution(PartnerCountry country) {
    return country.institutions().stream()
        .filter(i -> i.judged().recommended())
        .min(Comparator.comparing(i -> i.entryOffices().isEmpty()));
  }

  /** The best method that is recommended in the region. */
  private static String method(String region, List<Method> methods) {
    return methods.stream()
        .filter(
            m ->
                m.regions().stream().anyMatch(r -> r.candidate().equals(region) && r.recommended()))
        .map(m -> m.judged().candidate())
        .findFirst()
        .orElse(ANY_METHOD);
  }

  /** For each place in the order, the step that says most. */
  private List<String> steps(Way way) {
    Map<Integer, FirstStep> best = new TreeMap<>();
    steps.stream()
        .filter(step -> List.of(way.method(), ANY_METHOD).contains(step.method()))
        .filter(step -> List.of(way.region(), ANY_REGION).contains(step.region()))
        .filter(step -> List.of(way.organisation(), ANY_ORGANISATION).contains(step.organisation()))
        .sorted(sayingMost(way).reversed())
        .forEach(step -> best.putIfAbsent(Integer.valueOf(step.order()), step));
    return best.values().stream().map(FirstStep::statement).toList();
  }

  private static Comparator<FirstStep> sayingMost(Way way) {
    return Comparator.comparing((FirstStep step) -> step.method().equals(way.method()))
        .thenComparing(step -> step.region().equals(way.region()))
        .thenComparing(step -> step.organisation().equals(way.organisation()));
  }
}
