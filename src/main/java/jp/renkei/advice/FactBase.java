package jp.renkei.advice;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.renkei.advice.fact.AreaIncomparable;
import jp.renkei.advice.fact.AreaOrder;
import jp.renkei.advice.fact.AreaPlace;
import jp.renkei.advice.fact.CaseCount;
import jp.renkei.advice.fact.InRegion;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.CollectedCases;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Placement;
import jp.renkei.metrics.QuadrantPlot;

/** Everything that is known before an organisation answers: statements and figures as facts. */
final class FactBase {

  private final Knowledge knowledge;
  private final List<Record> forRules = new ArrayList<>();
  private final Map<Class<?>, List<?>> byType = new HashMap<>();

  /** On the survey's own figures. */
  FactBase(Knowledge knowledge, QuadrantPlot plot, List<CollectedCases> cases) {
    this(knowledge, plot, cases, CorpusBasis.SURVEY);
  }

  /** On the figures of a corpus, whose strengths take the place of the survey's. */
  FactBase(Knowledge knowledge, QuadrantPlot plot, List<CollectedCases> cases, CorpusBasis basis) {
    this.knowledge = knowledge;
    if (basis.strengths().isPresent()) {
      byType.put(AreaPlace.class, basis.facts(knowledge.facts(AreaPlace.class)));
      byType.put(AreaOrder.class, List.of());
      byType.put(AreaIncomparable.class, List.of());
    }
    List<InRegion> placed = inRegion(plot);
    byType.put(InRegion.class, placed);
    byType.put(CaseCount.class, cases.stream().map(FactBase::caseCount).toList());
    Concepts.STATED.stream()
        .sorted(Comparator.comparing(Class::getName))
        .forEach(type -> forRules.addAll(of(type)));
    forRules.addAll(placed);
  }

  /** Facts of the types that rules speak of, in a fixed order. */
  List<Record> forRules() {
    return List.copyOf(forRules);
  }

  /** Facts of one type, in a fixed order. */
  <R extends Record> List<R> of(Class<R> type) {
    return byType.computeIfAbsent(type, t -> knowledge.facts(type)).stream()
        .map(type::cast)
        .toList();
  }

  private static List<InRegion> inRegion(QuadrantPlot plot) {
    CountryIndicators reference = plot.reference();
    List<InRegion> facts = new ArrayList<>();
    for (Placement placement : plot.placements()) {
      CountryIndicators country = placement.country();
      facts.add(
          new InRegion(
              Candidates.COUNTRY + country.country(),
              Candidates.REGION + placement.region().id(),
              grouped(country.papers()),
              grouped(reference.papers()),
              country.eigenvector().toPlainString(),
              reference.eigenvector().toPlainString()));
    }
    return facts;
  }

  private static CaseCount caseCount(CollectedCases cases) {
    return new CaseCount(
        named("form:", cases.form()), named("area:", cases.area()), Long.toString(cases.cases()));
  }

  private static String named(String kind, String local) {
    return kind + (local.equals(CollectedCases.TOTAL) ? Candidates.ANY : local);
  }

  private static String grouped(long papers) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(papers);
  }
}
