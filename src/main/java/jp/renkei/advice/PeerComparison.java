package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.Advice.Recommendation;
import jp.renkei.advice.Check.State;
import jp.renkei.advice.PeerCheck.Cell;
import jp.renkei.advice.PeerCheck.Entry;
import jp.renkei.advice.PeerCheck.Example;
import jp.renkei.advice.PeerCheck.Gap;
import jp.renkei.advice.PeerCheck.NextStep;
import jp.renkei.advice.PeerCheck.Peer;
import jp.renkei.advice.PeerCheck.Place;
import jp.renkei.advice.fact.InitiativeBears;
import jp.renkei.advice.fact.InitiativePlace;
import jp.renkei.advice.fact.InstitutionDoes;
import jp.renkei.advice.fact.InstitutionField;
import jp.renkei.advice.fact.InstitutionUnder;
import jp.renkei.advice.fact.Realised;
import jp.renkei.knowledge.Knowledge;

/** Lays a university or research institute beside the institutions that are like it. */
final class PeerComparison {

  /** As many as a reader compares at a glance. */
  static final int PEERS = 5;

  /** As many as an organisation takes up at a time. */
  static final int STEPS = 3;

  private static final String PRACTICES = "practices";

  private final GroundWeights weights;
  private final Comparator<String> byPapers;
  private final List<String> cells;
  private final Map<String, InitiativePlace> initiatives;
  private final List<InstitutionDoes> does;
  private final Map<String, Set<String>> headingsOf;
  private final Map<String, Set<String>> areasOf;
  private final Map<String, Set<String>> gainsOf;
  private final List<Realised> realised;

  PeerComparison(Knowledge knowledge, FactBase facts, Ranking ranking, GroundWeights weights) {
    this.weights = weights;
    this.byPapers = ranking.byPapers();
    this.cells = Candidates.of(knowledge, "cell");
    this.initiatives =
        facts.of(InitiativePlace.class).stream()
            .collect(
                toMap(
                    InitiativePlace::initiative,
                    Function.identity(),
                    (first, again) -> first,
                    LinkedHashMap::new));
    this.does = facts.of(InstitutionDoes.class);
    this.headingsOf =
        facts.of(InstitutionUnder.class).stream()
            .collect(
                groupingBy(
                    InstitutionUnder::institution,
                    mapping(InstitutionUnder::heading, toCollection(LinkedHashSet::new))));
    this.areasOf =
        facts.of(InstitutionField.class).stream()
            .collect(
                groupingBy(
                    InstitutionField::institution, mapping(InstitutionField::area, toSet())));
    this.gainsOf =
        facts.of(InitiativeBears.class).stream()
            .collect(
                groupingBy(InitiativeBears::initiative, mapping(InitiativeBears::value, toSet())));
    this.realised = facts.of(Realised.class);
  }

  PeerCheck check(Advice advice) {
    Answers answers = advice.answers();
    boolean answered = answers.answered(PRACTICES);
    List<Peer> institutions = institutions(advice, answered);
    List<Peer> peers =
        institutions.stream()
            .filter(p -> p.likeness().map(Likeness::any).orElse(false))
            .limit(PEERS)
            .toList();
    List<Gap> notInPlace = notInPlace(answers, institutions, peers);
    List<Gap> gaps = answered ? notInPlace : List.of();
    return new PeerCheck(
        answered,
        institutions,
        peers,
        places(peers, Peer::region),
        places(peers, Peer::country),
        cells(answers, peers),
        gaps,
        answered ? List.of() : notInPlace,
        nextSteps(advice, gaps));
  }

  /** Initiatives of the organisation, in the order of the survey. */
  private Set<String> own(Answers answers) {
    return initiatives.keySet().stream()
        .filter(i -> state(answers, i) == State.IN_PLACE)
        .collect(toCollection(LinkedHashSet::new));
  }

  private static State state(Answers answers, String initiative) {
    return State.of(answers, PRACTICES, Candidates.local(initiative));
  }

  /** The most alike first; where they are equally so, the one with more papers. */
  private List<Peer> institutions(Advice advice, boolean answered) {
    Set<String> own = own(advice.answers());
    List<Peer> all = new ArrayList<>();
    for (PartnerRegion region : advice.partners()) {
      for (PartnerCountry country : region.countries()) {
        for (PartnerInstitution institution : country.institutions()) {
          all.add(
              peer(
                  advice.answers(),
                  own,
                  institution,
                  country.judged().candidate(),
                  region.judged().candidate(),
                  answered));
        }
      }
    }
    Comparator<Peer> nearest =
        answered
            ? Comparator.comparing((Peer p) -> p.likeness().orElseThrow()).reversed()
            : Comparator.comparing(p -> 0);
    all.sort(nearest.thenComparing(Peer::institution, byPapers));
    return List.copyOf(all);
  }

  private Peer peer(
      Answers answers,
      Set<String> own,
      PartnerInstitution institution,
      String country,
      String region,
      boolean answered) {
    String name = institution.judged().candidate();
    Set<String> theirs = new LinkedHashSet<>(institution.initiatives());
    List<String> headings = matched(own, theirs, name);
    List<String> areas =
        answers.chosen("areas").stream()
            .map(a -> "area:" + a)
            .filter(areasOf.getOrDefault(name, Set.of())::contains)
            .toList();
    Likeness likeness =
        Likeness.of(
            own,
            theirs,
            weight(answers),
            weights.weak(),
            headingsOf.getOrDefault(name, Set.of()).size(),
            headings.size(),
            !areas.isEmpty());
    return new Peer(
        name,
        country,
        region,
        theirs.stream().filter(own::contains).toList(),
        theirs.stream().filter(i -> !own.contains(i)).toList(),
        headings,
        areas,
        answered ? Optional.of(likeness) : Optional.empty());
  }

  /** Headings without an initiative, under which the organisation does what they do not name. */
  private List<String> matched(Set<String> own, Set<String> theirs, String institution) {
    Set<String> under =
        own.stream()
            .filter(i -> !theirs.contains(i))
            .map(i -> initiatives.get(i).heading())
            .collect(toSet());
    return headingsOf.getOrDefault(institution, Set.of()).stream().filter(under::contains).toList();
  }

  /** What brings a gain nearer that is sought tells more about an organisation. */
  private java.util.function.ToIntFunction<String> weight(Answers answers) {
    Set<String> sought = answers.chosen("gains").stream().map(g -> "gain:" + g).collect(toSet());
    return initiative ->
        gainsOf.getOrDefault(initiative, Set.of()).stream().anyMatch(sought::contains)
            ? weights.moderate()
            : weights.weak();
  }

  private static List<Place> places(List<Peer> peers, Function<Peer, String> place) {
    return peers.stream()
        .collect(groupingBy(place, LinkedHashMap::new, mapping(Peer::institution, toList())))
        .entrySet()
        .stream()
        .map(e -> new Place(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt((Place p) -> -p.institutions().size()))
        .toList();
  }

  private List<Cell> cells(Answers answers, List<Peer> peers) {
    return cells.stream()
        .map(
            cell ->
                new Cell(
                    cell,
                    initiatives.values().stream()
                        .filter(i -> i.cell().equals(cell))
                        .filter(i -> !isGiven(i) || isInPlace(answers, i))
                        .map(InitiativePlace::initiative)
                        .map(i -> new Entry(i, state(answers, i), takers(i, peers)))
                        .toList()))
        .toList();
  }

  /** What lies in the nature of a place is no gap that one can close. */
  private static boolean isGiven(InitiativePlace initiative) {
    return initiative.given().equals("yes");
  }

  private static boolean isInPlace(Answers answers, InitiativePlace initiative) {
    return state(answers, initiative.initiative()) == State.IN_PLACE;
  }

  private List<String> takers(String initiative, List<Peer> institutions) {
    return institutions.stream()
        .filter(p -> p.shared().contains(initiative) || p.only().contains(initiative))
        .map(Peer::institution)
        .toList();
  }

  /** Most peers first, then most institutions, then the order of the survey. */
  private List<Gap> notInPlace(Answers answers, List<Peer> institutions, List<Peer> peers) {
    Set<String> own = own(answers);
    return initiatives.values().stream()
        .filter(i -> !own.contains(i.initiative()))
        .filter(i -> !isGiven(i))
        .filter(i -> !takers(i.initiative(), institutions).isEmpty())
        .map(i -> gap(i, institutions, peers))
        .sorted(
            Comparator.comparingInt((Gap g) -> -g.peers().size())
                .thenComparingInt(g -> -g.institutions().size()))
        .toList();
  }

  private Gap gap(InitiativePlace initiative, List<Peer> institutions, List<Peer> peers) {
    List<String> all = takers(initiative.initiative(), institutions);
    return new Gap(
        initiative.initiative(),
        initiative.cell(),
        all.stream().sorted().toList(),
        takers(initiative.initiative(), peers),
        example(initiative.initiative(), all.getFirst()));
  }

  private Example example(String initiative, String institution) {
    return does.stream()
        .filter(d -> d.institution().equals(institution) && d.initiative().equals(initiative))
        .findFirst()
        .map(d -> new Example(institution, d.statement()))
        .orElseThrow();
  }

  private List<NextStep> nextSteps(Advice advice, List<Gap> gaps) {
    Map<String, Realised> backing = new HashMap<>();
    for (Recommendation recommendation : advice.recommendations()) {
      realised.stream()
          .filter(r -> r.recommendation().equals(recommendation.judged().candidate()))
          .forEach(r -> backing.putIfAbsent(r.initiative(), r));
    }
    return gaps.stream()
        .filter(gap -> backing.containsKey(gap.initiative()))
        .limit(STEPS)
        .map(gap -> nextStep(advice, gap, backing.get(gap.initiative())))
        .toList();
  }

  private static NextStep nextStep(Advice advice, Gap gap, Realised backing) {
    Recommendation recommendation =
        advice.recommendations().stream()
            .filter(r -> r.judged().candidate().equals(backing.recommendation()))
            .findFirst()
            .orElseThrow();
    return new NextStep(
        gap,
        backing.recommendation(),
        backing.statement(),
        recommendation.status(),
        recommendation.missing().stream().filter(backing.action()::equals).toList());
  }
}
