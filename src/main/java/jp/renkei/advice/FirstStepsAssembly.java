package jp.renkei.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.fact.EntryOffice;
import jp.renkei.advice.fact.FirstStep;

/** Chooses the first partner and the steps that fit it best. */
final class FirstStepsAssembly {

  private static final String ANY_METHOD = "method:" + Candidates.ANY;
  private static final String ANY_ORGANISATION = "organisation:" + Candidates.ANY;
  private static final String ANY_REGION = Candidates.REGION + Candidates.ANY;

  /** A step that comes first whatever the method. */
  private static final String ALWAYS = "always";

  private static final String OFFICE_UNKNOWN = "office-unknown";
  private static final String NEVER = "never";

  /** A method that an organisation brings about itself. */
  private static final String OWN = "organisation";

  private static final String GOVERNMENT = "organisation:government";

  /** As many as an organisation takes up at a time. */
  private static final int STEPS = 3;

  private record Way(String method, String organisation, String region, boolean officeKnown) {}

  private record Office(String institution, String statement, boolean own) {}

  private record Partner(String region, PartnerCountry country) {}

  private final List<FirstStep> steps;

  /** Bounded by methods, kinds of organisation and regions. */
  private final Map<Way, List<String>> known = new ConcurrentHashMap<>();

  private final Set<EntryOffice> offices;

  FirstStepsAssembly(FactBase facts) {
    this.steps = facts.of(FirstStep.class);
    this.offices = Set.copyOf(facts.of(EntryOffice.class));
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
    String organisation = "organisation:" + answers.organisation();
    List<PartnerInstitution> institutions = partner.country().institutions();
    Optional<PartnerInstitution> recommended =
        institutions.stream()
            .filter(i -> i.judged().recommended())
            .min(Comparator.comparing(i -> i.entryOffices().isEmpty()));
    Optional<Office> office =
        recommended
            .flatMap(i -> office(List.of(i), organisation))
            .or(() -> office(institutions, organisation));
    return new FirstSteps(
        partner.country().judged().candidate(),
        recommended.map(i -> i.judged().candidate()).or(() -> office.map(Office::institution)),
        office.map(Office::statement),
        known.computeIfAbsent(
            new Way(
                method(partner.region(), organisation, methods),
                organisation,
                partner.region(),
                office.isPresent()),
            this::steps));
  }

  /** An office of an institution that may be a partner, rather one for the organisation's kind. */
  private Optional<Office> office(List<PartnerInstitution> institutions, String organisation) {
    return institutions.stream()
        .filter(i -> i.judged().standing() != Standing.NOT_RECOMMENDED)
        .flatMap(
            i ->
                i.entryOffices().stream().map(o -> office(i.judged().candidate(), organisation, o)))
        .min(Comparator.comparing(office -> !office.own()));
  }

  private Office office(String institution, String organisation, String statement) {
    return new Office(
        institution,
        statement,
        offices.contains(new EntryOffice(institution, organisation, statement)));
  }

  /**
   * The best method that is recommended in the region and that the organisation can bring about.
   */
  private static String method(String region, String organisation, List<Method> methods) {
    return methods.stream()
        .filter(m -> m.actor().equals(OWN) || organisation.equals(GOVERNMENT))
        .filter(
            m ->
                m.regions().stream().anyMatch(r -> r.candidate().equals(region) && r.recommended()))
        .map(m -> m.judged().candidate())
        .findFirst()
        .orElse(ANY_METHOD);
  }

  /** What precedes, then the steps of the method, as many as are taken up at a time. */
  private List<String> steps(Way way) {
    return Stream.of(
            way.officeKnown() ? List.<String>of() : steps(way, OFFICE_UNKNOWN),
            steps(way, ALWAYS),
            steps(way, NEVER))
        .flatMap(List::stream)
        .limit(STEPS)
        .toList();
  }

  /** For each place in the order, the step that says most. */
  private List<String> steps(Way way, String precedes) {
    Map<Integer, FirstStep> best = new TreeMap<>();
    steps.stream()
        .filter(step -> step.precedes().equals(precedes))
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
