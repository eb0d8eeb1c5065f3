package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.renkei.advice.Advice.Axis;
import jp.renkei.advice.Advice.Caution;
import jp.renkei.advice.Advice.Match;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.OpenQuestion;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.Advice.PatternInRegion;
import jp.renkei.advice.Advice.Recommendation;
import jp.renkei.advice.Advice.Status;
import jp.renkei.advice.Advice.Versions;
import jp.renkei.advice.fact.ActionOf;
import jp.renkei.advice.fact.Actor;
import jp.renkei.advice.fact.AddressedTo;
import jp.renkei.advice.fact.AxisMatch;
import jp.renkei.advice.fact.ClassRemark;
import jp.renkei.advice.fact.InstitutionDoes;
import jp.renkei.advice.fact.InstitutionIn;
import jp.renkei.advice.fact.LawBars;
import jp.renkei.advice.fact.ListOrder;
import jp.renkei.advice.fact.MethodRemark;
import jp.renkei.advice.fact.PatternCase;
import jp.renkei.advice.fact.PatternClass;
import jp.renkei.advice.fact.PatternCount;
import jp.renkei.advice.fact.PatternRole;
import jp.renkei.advice.fact.PatternStated;
import jp.renkei.advice.fact.Realised;
import jp.renkei.advice.fact.Studied;
import jp.renkei.advice.fact.Warns;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Term;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.Metrics;

/** Puts findings together as advice: every candidate, its standing by the policy, its order. */
final class AdviceAssembly {

  private static final String JAPAN = "JP";

  private final GroundWeights weights;
  private final QuestionReach reach;
  private final Versions versions;
  private final List<String> regions;
  private final List<String> countries;
  private final List<String> methods;
  private final List<String> patterns;
  private final List<String> directions;
  private final List<String> recommendations;
  private final Map<String, Integer> rank = new HashMap<>();
  private final Map<String, Long> papers = new HashMap<>();
  private final Set<String> studied;
  private final Set<String> barred;
  private final Map<String, List<String>> institutionsOf;
  private final Map<String, List<String>> initiativesOf;
  private final Map<String, List<PatternClass>> classesOf;
  private final Set<PatternKey> stated;
  private final Map<String, String> actors;
  private final Map<String, List<PatternRole>> rolesOf;
  private final Map<String, List<Integer>> casesOf;
  private final Map<String, Integer> caseCounts;
  private final Map<String, List<String>> meritsOf = new HashMap<>();
  private final Map<String, List<String>> demeritsOf = new HashMap<>();
  private final Map<String, List<String>> actionsOf;
  private final Map<String, Set<String>> addressees;
  private final Map<String, List<String>> practisedBy = new HashMap<>();
  private final ListOrders listOrders;

  private record PatternKey(String pattern, String region) {}

  AdviceAssembly(
      Knowledge knowledge,
      FactBase facts,
      Metrics metrics,
      GroundWeights weights,
      QuestionReach reach,
      ListOrders listOrders,
      Versions versions) {
    this.weights = weights;
    this.reach = reach;
    this.listOrders = listOrders;
    this.versions = versions;
    this.regions = curies(knowledge, "region");
    this.countries =
        curies(knowledge, "country").stream()
            .filter(c -> !Candidates.local(c).equals(JAPAN))
            .toList();
    this.methods = curies(knowledge, "method");
    List<String> axes = curies(knowledge, "axis");
    this.classesOf =
        facts.of(PatternClass.class).stream()
            .sorted(Comparator.comparingInt(place -> axes.indexOf(place.axis())))
            .collect(groupingBy(PatternClass::pattern));
    this.patterns = curies(knowledge, "pattern").stream().filter(classesOf::containsKey).toList();
    this.directions = curies(knowledge, "direction");
    this.recommendations = curies(knowledge, "recommendation");
    for (List<String> list :
        List.of(regions, countries, methods, patterns, directions, recommendations)) {
      list.forEach(candidate -> rank.put(candidate, rank.size()));
    }
    for (CountryIndicators c : metrics.countries()) {
      papers.put(Candidates.COUNTRY + c.country(), c.papers());
    }
    for (InstitutionIndicators i : metrics.institutions()) {
      papers.put("institution:" + i.institution(), i.papers());
    }
    this.studied = facts.of(Studied.class).stream().map(Studied::country).collect(toSet());
    this.barred = facts.of(LawBars.class).stream().map(LawBars::country).collect(toSet());
    this.institutionsOf =
        facts.of(InstitutionIn.class).stream()
            .collect(
                groupingBy(InstitutionIn::country, mapping(InstitutionIn::institution, toList())));
    this.initiativesOf =
        facts.of(InstitutionDoes.class).stream()
            .collect(
                groupingBy(
                    InstitutionDoes::institution, mapping(InstitutionDoes::initiative, toList())));
    this.stated =
        facts.of(PatternStated.class).stream()
            .map(p -> new PatternKey(p.pattern(), p.region()))
            .collect(toSet());
    this.actors = new HashMap<>();
    facts.of(Actor.class).forEach(a -> actors.put(a.candidate(), a.actor()));
    this.rolesOf = facts.of(PatternRole.class).stream().collect(groupingBy(PatternRole::pattern));
    this.casesOf =
        facts.of(PatternCase.class).stream()
            .collect(
                groupingBy(
                    PatternCase::pattern, mapping(c -> Integer.parseInt(c.number()), toList())));
    this.caseCounts = new HashMap<>();
    facts
        .of(PatternCount.class)
        .forEach(c -> caseCounts.put(c.pattern(), Integer.parseInt(c.count())));
    facts.of(ClassRemark.class).forEach(r -> remark(r.axisClass(), r.polarity(), r.statement()));
    facts.of(MethodRemark.class).forEach(r -> remark(r.method(), r.polarity(), r.statement()));
    this.actionsOf =
        facts.of(ActionOf.class).stream()
            .collect(groupingBy(ActionOf::recommendation, mapping(ActionOf::action, toList())));
    this.addressees =
        facts.of(AddressedTo.class).stream()
            .collect(
                groupingBy(
                    AddressedTo::recommendation, mapping(AddressedTo::organisation, toSet())));
    for (Realised realised : facts.of(Realised.class)) {
      for (Map.Entry<String, List<String>> entry : new TreeMap<>(initiativesOf).entrySet()) {
        List<String> by =
            practisedBy.computeIfAbsent(realised.recommendation(), r -> new ArrayList<>());
        if (entry.getValue().contains(realised.initiative()) && !by.contains(entry.getKey())) {
          by.add(entry.getKey());
        }
      }
    }
    practisedBy.values().forEach(list -> list.sort(byPapers()));
  }

  private static List<String> curies(Knowledge knowledge, String kind) {
    return knowledge.kind(kind).stream().map(Term::curie).toList();
  }

  private void remark(String candidate, String polarity, String statement) {
    (polarity.equals("for") ? meritsOf : demeritsOf)
        .computeIfAbsent(candidate, c -> new ArrayList<>())
        .add(statement);
  }

  Advice assemble(Answers answers, Findings findings) {
    Set<String> closed = closedRegions(findings);
    Map<String, Standing> regionStandings = regionStandings(answers, findings, closed);
    List<PartnerRegion> partners = partners(answers, findings, regionStandings, closed);
    List<Method> methodAdvice = methods(findings, regionStandings);
    List<Pattern> patternAdvice = patterns(findings, regionStandings);
    return new Advice(
        answers,
        versions,
        partners,
        methodAdvice,
        patternAdvice,
        directions(findings),
        recommendations(answers, findings),
        cautions(answers, findings, partners, methodAdvice, patternAdvice),
        outsideSurvey(answers),
        openQuestions(answers),
        findings.derivations());
  }

  private Map<String, Standing> regionStandings(
      Answers answers, Findings findings, Set<String> closed) {
    Map<String, List<Ground>> grounds = new LinkedHashMap<>();
    regions.forEach(region -> grounds.put(region, findings.grounds(region)));
    List<String> gains = answers.chosen("gains").stream().map(g -> "gain:" + g).toList();
    return StandingPolicy.regions(grounds, gains, closed);
  }

  /** Regions of which every country is barred or excluded. */
  private Set<String> closedRegions(Findings findings) {
    Set<String> closed = new HashSet<>(regions);
    for (String country : countries) {
      if (findings.grounds(country).stream().noneMatch(Ground::strongAgainst)) {
        closed.remove(findings.regionOf(country));
      }
    }
    return closed;
  }

  private List<PartnerRegion> partners(
      Answers answers, Findings findings, Map<String, Standing> standings, Set<String> closed) {
    Set<String> considered = new HashSet<>();
    answers.chosen("consideredCountries").forEach(c -> considered.add(Candidates.COUNTRY + c));
    Map<String, List<PartnerCountry>> byRegion = new HashMap<>();
    for (String country : countries) {
      String region = findings.regionOf(country);
      if (region == null) {
        continue;
      }
      List<Ground> grounds = findings.grounds(country);
      Standing standing =
          StandingPolicy.country(
              grounds, standings.get(region), closed.contains(region), studied.contains(country));
      byRegion
          .computeIfAbsent(region, r -> new ArrayList<>())
          .add(
              new PartnerCountry(
                  judged(country, standing, grounds),
                  considered.contains(country),
                  institutions(findings, country, standing)));
    }
    List<PartnerRegion> partners = new ArrayList<>();
    for (String region : regions) {
      List<PartnerCountry> list = byRegion.getOrDefault(region, new ArrayList<>());
      Optional<ListOrder> order = listOrders.of(region, answers.chosen("gains"));
      list.sort(
          Comparator.comparing(
              PartnerCountry::judged,
              byStandingScoreAnd(
                  order.map(o -> listOrders.falling(o.column())).orElse(byPapers()))));
      partners.add(
          new PartnerRegion(
              judged(region, standings.get(region), findings.grounds(region)),
              List.copyOf(list),
              order.map(ListOrder::statement)));
    }
    partners.sort(Comparator.comparing(PartnerRegion::judged, byStandingScore()));
    return List.copyOf(partners);
  }

  private List<PartnerInstitution> institutions(
      Findings findings, String country, Standing countryStanding) {
    List<PartnerInstitution> list = new ArrayList<>();
    List<String> institutions = institutionsOf.getOrDefault(country, List.of());
    int best =
        institutions.stream().mapToInt(i -> weights.score(findings.grounds(i))).max().orElse(0);
    for (String institution : institutions) {
      List<Ground> grounds = findings.grounds(institution);
      boolean leads = weights.score(grounds) == best;
      list.add(
          new PartnerInstitution(
              judged(
                  institution,
                  StandingPolicy.institution(grounds, leads, countryStanding),
                  grounds),
              initiativesOf.getOrDefault(institution, List.of()).stream().distinct().toList()));
    }
    list.sort(Comparator.comparing(PartnerInstitution::judged, byStandingScorePapers()));
    return List.copyOf(list);
  }

  private List<Method> methods(Findings findings, Map<String, Standing> standings) {
    Set<String> withFavourite = new HashSet<>();
    for (String region : regions) {
      for (String method : methods) {
        if (findings.favoured(method)
            && findings.grounds(method, region).stream().anyMatch(Ground::speaksFor)
            && findings.grounds(method).stream().noneMatch(Ground::strongAgainst)) {
          withFavourite.add(region);
        }
      }
    }
    List<Method> list = new ArrayList<>();
    for (String method : methods) {
      List<Ground> overall = findings.grounds(method);
      List<Judged> inRegions = new ArrayList<>();
      for (String region : regions) {
        List<Ground> grounds = findings.grounds(method, region);
        Standing standing =
            StandingPolicy.methodInRegion(
                overall,
                standings.get(region),
                grounds.stream().anyMatch(Ground::speaksFor),
                findings.favoured(method) || !withFavourite.contains(region));
        inRegions.add(judged(region, standing, grounds));
      }
      inRegions.sort(byStandingScore());
      list.add(
          new Method(
              whole(method, overall, inRegions),
              actors.getOrDefault(method, ""),
              List.copyOf(inRegions),
              meritsOf.getOrDefault(method, List.of()),
              demeritsOf.getOrDefault(method, List.of())));
    }
    list.sort(Comparator.comparing(Method::judged, byStandingScore()));
    return List.copyOf(list);
  }

  private List<Pattern> patterns(Findings findings, Map<String, Standing> standings) {
    List<Pattern> list = new ArrayList<>();
    for (String pattern : patterns) {
      List<Ground> overall = findings.grounds(pattern);
      List<PatternInRegion> inRegions = new ArrayList<>();
      for (String region : regions) {
        List<Ground> grounds = findings.grounds(pattern, region);
        boolean isStated = stated.contains(new PatternKey(pattern, region));
        List<Axis> axes = axes(pattern, grounds);
        Standing standing =
            StandingPolicy.patternInRegion(
                overall, standings.get(region), isStated, StandingPolicy.matches(axes));
        inRegions.add(new PatternInRegion(judged(region, standing, grounds), isStated, axes));
      }
      inRegions.sort(Comparator.comparing(PatternInRegion::judged, byStandingScore()));
      Map<String, String> roles = new LinkedHashMap<>();
      rolesOf
          .getOrDefault(pattern, List.of())
          .forEach(r -> roles.put(Candidates.local(r.axis()), Candidates.local(r.side())));
      list.add(
          new Pattern(
              whole(pattern, overall, inRegions.stream().map(PatternInRegion::judged).toList()),
              roles,
              actors.getOrDefault(pattern, ""),
              List.copyOf(inRegions),
              remarks(meritsOf, pattern),
              remarks(demeritsOf, pattern),
              casesOf.getOrDefault(pattern, List.of()),
              caseCounts.getOrDefault(pattern, 0)));
    }
    list.sort(Comparator.comparing(Pattern::judged, byStandingScore()));
    return List.copyOf(list);
  }

  private List<Axis> axes(String pattern, List<Ground> grounds) {
    List<Axis> axes = new ArrayList<>();
    for (PatternClass place : classesOf.get(pattern)) {
      Match best = Match.UNMET;
      for (Ground ground : grounds) {
        if (ground.firing().conclusion() instanceof AxisMatch match
            && match.axisClass().equals(place.axisClass())) {
          if (match.match().equals("met")) {
            best = Match.MET;
          } else if (best == Match.UNMET) {
            best = Match.CONDITIONAL;
          }
        }
      }
      axes.add(new Axis(place.axis(), place.axisClass(), best));
    }
    return List.copyOf(axes);
  }

  private List<String> remarks(Map<String, List<String>> remarks, String pattern) {
    List<String> all = new ArrayList<>();
    for (PatternClass place : classesOf.get(pattern)) {
      all.addAll(remarks.getOrDefault(place.axisClass(), List.of()));
    }
    return List.copyOf(all);
  }

  private List<Judged> directions(Findings findings) {
    return directions.stream()
        .map(d -> judged(d, StandingPolicy.direction(findings.grounds(d)), findings.grounds(d)))
        .sorted(byStandingScore())
        .toList();
  }

  private List<Recommendation> recommendations(Answers answers, Findings findings) {
    Set<String> practices = new HashSet<>(answers.chosen("practices"));
    String organisation = "organisation:" + answers.organisation();
    List<Recommendation> list = new ArrayList<>();
    for (String recommendation : recommendations) {
      List<String> actions = actionsOf.getOrDefault(recommendation, List.of());
      boolean whole = practices.contains(Candidates.local(recommendation));
      List<String> missing =
          whole
              ? List.of()
              : actions.stream().filter(a -> !practices.contains(Candidates.local(a))).toList();
      List<Ground> grounds = findings.grounds(recommendation);
      Status status =
          StandingPolicy.recommendation(
              grounds,
              addressees.getOrDefault(recommendation, Set.of()).contains(organisation),
              whole || (!actions.isEmpty() && missing.isEmpty()));
      list.add(
          new Recommendation(
              judged(recommendation, StandingPolicy.standing(status), grounds),
              status,
              missing,
              actions.stream().filter(a -> !missing.contains(a)).toList(),
              practisedBy.getOrDefault(recommendation, List.of())));
    }
    list.sort(
        Comparator.comparing(Recommendation::status)
            .thenComparing(Recommendation::judged, byStandingScore()));
    return List.copyOf(list);
  }

  /** Cautions about what is recommended or considered; about what is possible, while nothing is. */
  private List<Caution> cautions(
      Answers answers,
      Findings findings,
      List<PartnerRegion> partners,
      List<Method> methods,
      List<Pattern> patterns) {
    Set<String> concerned = new HashSet<>(barred);
    concerned.add(Candidates.ANY_COUNTRY);
    Standing shown =
        partners.stream().anyMatch(p -> p.judged().recommended())
            ? Standing.RECOMMENDED
            : Standing.POSSIBLE;
    answers.chosen("areas").forEach(area -> concerned.add("area:" + area));
    for (PartnerRegion region : partners) {
      concern(concerned, region.judged(), shown);
      for (PartnerCountry country : region.countries()) {
        concern(
            concerned, country.judged(), country.considered() ? Standing.NOT_RECOMMENDED : shown);
      }
    }
    methods.forEach(method -> concern(concerned, method.judged(), shown));
    for (Pattern pattern : patterns) {
      if (pattern.judged().standing().compareTo(shown) <= 0) {
        classesOf.get(pattern.judged().candidate()).forEach(c -> concerned.add(c.axisClass()));
      }
    }
    List<Caution> cautions = new ArrayList<>();
    for (Map.Entry<Warns, List<Ground>> entry : findings.warnings().entrySet()) {
      Warns warns = entry.getKey();
      if (concerned.contains(warns.about())) {
        cautions.add(new Caution(warns.statement(), warns.about(), entry.getValue()));
      }
    }
    return List.copyOf(cautions);
  }

  private static void concern(Set<String> concerned, Judged judged, Standing shown) {
    if (judged.standing().compareTo(shown) <= 0) {
      concerned.add(judged.candidate());
    }
  }

  private List<String> outsideSurvey(Answers answers) {
    return answers.chosen("consideredCountries").stream()
        .filter(c -> !countries.contains(Candidates.COUNTRY + c))
        .toList();
  }

  private List<OpenQuestion> openQuestions(Answers answers) {
    return answers.notAnswered().stream()
        .map(q -> new OpenQuestion(q, reach.of(q)))
        .filter(q -> !q.couldChange().isEmpty())
        .toList();
  }

  private Judged judged(String candidate, Standing standing, List<Ground> grounds) {
    return new Judged(candidate, standing, weights.score(grounds), grounds);
  }

  /** A method or pattern as a whole: its own grounds and those of its best region. */
  private Judged whole(String candidate, List<Ground> overall, List<Judged> inRegions) {
    Judged best = inRegions.getFirst();
    return new Judged(
        candidate,
        StandingPolicy.best(inRegions.stream().map(Judged::standing).toList()),
        weights.score(overall) + best.score(),
        overall);
  }

  private Comparator<Judged> byStandingScore() {
    return Comparator.comparing(Judged::standing)
        .thenComparing(Comparator.comparingInt(Judged::score).reversed())
        .thenComparing(j -> rank.getOrDefault(j.candidate(), Integer.MAX_VALUE))
        .thenComparing(Judged::candidate);
  }

  /** Where scores are equal, stated figures decide: more papers first, those without last. */
  private Comparator<Judged> byStandingScorePapers() {
    return byStandingScoreAnd(byPapers());
  }

  private static Comparator<Judged> byStandingScoreAnd(Comparator<String> figures) {
    return Comparator.comparing(Judged::standing)
        .thenComparing(Comparator.comparingInt(Judged::score).reversed())
        .thenComparing(Judged::candidate, figures);
  }

  private Comparator<String> byPapers() {
    return Comparator.comparing(
            (String candidate) -> papers.getOrDefault(candidate, -1L), Comparator.reverseOrder())
        .thenComparing(Comparator.naturalOrder());
  }
}
