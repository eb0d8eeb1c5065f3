package jp.renkei.advice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.renkei.advice.Advice.Caution;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.fact.LawBars;
import jp.renkei.advice.fact.LawDuty;

/**
 * What to beware of in what is recommended or considered; in what is possible, while nothing is.
 * Law to be checked is told of countries that are recommended or possible.
 */
final class CautionAssembly {

  private final Set<String> barred;
  private final Set<String> duties;

  CautionAssembly(FactBase facts) {
    this.barred = facts.of(LawBars.class).stream().map(LawBars::country).collect(toSet());
    this.duties = facts.of(LawDuty.class).stream().map(LawDuty::statement).collect(toSet());
  }

  List<Caution> cautions(
      Answers answers,
      Findings findings,
      List<PartnerRegion> partners,
      List<Method> methods,
      List<Pattern> patterns) {
    Set<String> concerned = new HashSet<>(barred);
    concerned.add(Candidates.ANY_COUNTRY);
    answers.chosen("areas").forEach(area -> concerned.add("area:" + area));
    Standing shown =
        partners.stream().anyMatch(p -> p.judged().recommended())
            ? Standing.RECOMMENDED
            : Standing.POSSIBLE;
    partners.forEach(region -> concern(concerned, region, shown));
    methods.forEach(method -> concern(concerned, method.judged(), shown));
    patterns.forEach(pattern -> concern(concerned, pattern, shown));
    Set<String> lawful = countriesInQuestion(partners);
    List<Caution> cautions = new ArrayList<>();
    findings
        .warnings()
        .forEach(
            (warns, grounds) -> {
              boolean law = duties.contains(warns.statement()) && lawful.contains(warns.about());
              if (law || concerned.contains(warns.about())) {
                cautions.add(new Caution(warns.statement(), warns.about(), grounds));
              }
            });
    return List.copyOf(cautions);
  }

  private static Set<String> countriesInQuestion(List<PartnerRegion> partners) {
    return partners.stream()
        .flatMap(region -> region.countries().stream())
        .map(PartnerCountry::judged)
        .filter(country -> isShown(country, Standing.POSSIBLE))
        .map(Judged::candidate)
        .collect(toSet());
  }

  private static void concern(Set<String> concerned, PartnerRegion region, Standing shown) {
    concern(concerned, region.judged(), shown);
    for (PartnerCountry country : region.countries()) {
      concern(concerned, country.judged(), country.considered() ? Standing.NOT_RECOMMENDED : shown);
    }
  }

  /** Cautions speak of the classes of a pattern, not of the pattern itself. */
  private static void concern(Set<String> concerned, Pattern pattern, Standing shown) {
    if (isShown(pattern.judged(), shown)) {
      pattern
          .regions()
          .forEach(region -> region.axes().forEach(axis -> concerned.add(axis.axisClass())));
    }
  }

  private static void concern(Set<String> concerned, Judged judged, Standing shown) {
    if (isShown(judged, shown)) {
      concerned.add(judged.candidate());
    }
  }

  private static boolean isShown(Judged judged, Standing shown) {
    return judged.standing().compareTo(shown) <= 0;
  }
}
