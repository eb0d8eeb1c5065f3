package jp.renkei.advice;

import static java.util.stream.Collectors.collectingAndThen;
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
import java.util.stream.Stream;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.fact.CountryFeature;
import jp.renkei.advice.fact.InRegion;
import jp.renkei.advice.fact.InstitutionDoes;
import jp.renkei.advice.fact.InstitutionIn;
import jp.renkei.advice.fact.InstitutionSaid;
import jp.renkei.advice.fact.ListOrder;
import jp.renkei.advice.fact.PartnerSearch;
import jp.renkei.advice.fact.Studied;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.QuadrantPlot;

/** With whom: regions of the plot, their countries, and the institutions of these. */
final class PartnerAssembly {

  private static final String ANY_REGION = Candidates.REGION + Candidates.ANY;
  private static final String JAPAN = Candidates.COUNTRY + QuadrantPlot.JAPAN;

  private final Ranking ranking;
  private final List<String> regions;
  private final List<String> countries;
  private final Set<String> underStudy;
  private final Set<String> studied;
  private final Map<String, List<String>> institutionsOf;
  private final Map<String, List<String>> initiativesOf;
  private final ListOrders listOrders;
  private final Map<String, List<String>> featuresOf;
  private final Map<String, List<String>> saidOf;
  private final SelectionReasons selection;
  private final EntryOffices offices;
  private final List<PartnerSearch> search;

  PartnerAssembly(
      Knowledge knowledge,
      FactBase facts,
      Ranking ranking,
      ListOrders listOrders,
      SelectionReasons selection) {
    this.listOrders = listOrders;
    this.ranking = ranking;
    this.selection = selection;
    this.offices = new EntryOffices(facts);
    this.saidOf =
        facts.of(InstitutionSaid.class).stream()
            .collect(
                groupingBy(
                    InstitutionSaid::institution, mapping(InstitutionSaid::statement, toList())));
    this.search = facts.of(PartnerSearch.class);
    this.featuresOf =
        facts.of(CountryFeature.class).stream()
            .collect(groupingBy(CountryFeature::country, mapping(CountryFeature::item, toList())));
    this.regions = Candidates.of(knowledge, "region");
    this.underStudy = Set.copyOf(Candidates.of(knowledge, "country"));
    this.countries =
        Stream.concat(
                Candidates.of(knowledge, "country").stream(),
                facts.of(InRegion.class).stream().map(InRegion::country).sorted())
            .distinct()
            .filter(c -> !c.equals(JAPAN))
            .toList();
    this.studied = facts.of(Studied.class).stream().map(Studied::country).collect(toSet());
    this.institutionsOf =
        facts.of(InstitutionIn.class).stream()
            .collect(
                groupingBy(InstitutionIn::country, mapping(InstitutionIn::institution, toList())));
    this.initiativesOf =
        facts.of(InstitutionDoes.class).stream()
            .collect(
                groupingBy(
                    InstitutionDoes::institution,
                    mapping(
                        InstitutionDoes::initiative,
                        collectingAndThen(toList(), all -> all.stream().distinct().toList()))));
  }

  List<PartnerRegion> partners(Answers answers, Findings findings) {
    Set<String> closed = closedRegions(findings);
    Map<String, Standing> standings = standings(answers, findings, closed);
    Map<String, List<PartnerCountry>> byRegion = countries(answers, findings, standings, closed);
    List<PartnerRegion> partners = new ArrayList<>();
    for (String region : regions) {
      Optional<ListOrder> order = listOrders.of(region, answers.chosen("gains"));
      partners.add(
          new PartnerRegion(
              ranking.judged(region, standings.get(region), findings.grounds(region)),
              byRegion.getOrDefault(region, List.of()).stream()
                  .sorted(
                      Comparator.comparing(
                          PartnerCountry::judged,
                          ranking.byStandingScoreAnd(listOrders.comparator(order))))
                  .toList(),
              order.map(ListOrder::statement),
              search(region, byRegion.getOrDefault(region, List.of()))));
    }
    partners.sort(Comparator.comparing(PartnerRegion::judged, ranking.byStandingAndScore()));
    return List.copyOf(partners);
  }

  /** How to look for institutions, where none of the region's countries has one under study. */
  private List<String> search(String region, List<PartnerCountry> countries) {
    if (countries.stream().anyMatch(country -> !country.institutions().isEmpty())) {
      return List.of();
    }
    return Stream.concat(searchIn(ANY_REGION), searchIn(region)).toList();
  }

  private Stream<String> searchIn(String region) {
    return search.stream()
        .filter(step -> step.region().equals(region))
        .map(PartnerSearch::statement);
  }

  /** Considered countries of which the survey says nothing. */
  List<String> outsideSurvey(Answers answers) {
    return answers.chosen("consideredCountries").stream()
        .filter(c -> !underStudy.contains(Candidates.COUNTRY + c))
        .toList();
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

  private Map<String, Standing> standings(Answers answers, Findings findings, Set<String> closed) {
    Map<String, List<Ground>> grounds = new LinkedHashMap<>();
    regions.forEach(region -> grounds.put(region, findings.grounds(region)));
    List<String> gains = answers.chosen("gains").stream().map(g -> "gain:" + g).toList();
    return StandingPolicy.regions(grounds, gains, closed);
  }

  private Map<String, List<PartnerCountry>> countries(
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
                  ranking.judged(country, standing, grounds),
                  considered.contains(country),
                  institutions(answers, findings, country, standing),
                  featuresOf.getOrDefault(country, List.of())));
    }
    return byRegion;
  }

  private List<PartnerInstitution> institutions(
      Answers answers, Findings findings, String country, Standing countryStanding) {
    List<PartnerInstitution> list = new ArrayList<>();
    List<String> institutions = institutionsOf.getOrDefault(country, List.of());
    int best =
        institutions.stream().mapToInt(i -> ranking.score(findings.grounds(i))).max().orElse(0);
    for (String institution : institutions) {
      List<Ground> grounds = findings.grounds(institution);
      boolean leads = ranking.score(grounds) == best;
      list.add(
          new PartnerInstitution(
              ranking.judged(
                  institution,
                  StandingPolicy.institution(grounds, leads, countryStanding),
                  grounds),
              initiativesOf.getOrDefault(institution, List.of()),
              saidOf.getOrDefault(institution, List.of()),
              selection.of(institution),
              offices.of(institution, "organisation:" + answers.organisation())));
    }
    list.sort(Comparator.comparing(PartnerInstitution::judged, ranking.byStandingScoreAndPapers()));
    return List.copyOf(list);
  }
}
