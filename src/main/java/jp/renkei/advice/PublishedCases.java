package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.renkei.advice.FigureRange.Figure;
import jp.renkei.advice.PublishedCase.Doubt;
import jp.renkei.advice.PublishedCase.Money;
import jp.renkei.advice.fact.CaseBudget;
import jp.renkei.advice.fact.CaseCountry;
import jp.renkei.advice.fact.CaseDoubt;
import jp.renkei.advice.fact.CaseDuration;
import jp.renkei.advice.fact.CaseOf;
import jp.renkei.advice.fact.CaseParticipants;
import jp.renkei.advice.fact.CaseResearchers;
import jp.renkei.advice.fact.SchemeOpener;
import jp.renkei.knowledge.Text;

/** Puts together what the facts say of each published case. */
final class PublishedCases {

  private final Map<String, Text> participants;
  private final Map<String, List<String>> countries;
  private final Map<String, Figure> durations;
  private final Map<String, Money> budgets;
  private final Map<String, Figure> researchers;
  private final Map<String, Doubt> doubts;
  private final Map<String, String> openers;

  private PublishedCases(FactBase facts) {
    this.participants =
        by(facts, CaseParticipants.class, CaseParticipants::project, c -> new Text(c.ja(), c.en()));
    this.countries =
        facts.of(CaseCountry.class).stream()
            .collect(groupingBy(CaseCountry::project, mapping(CaseCountry::country, toList())));
    this.durations =
        by(
            facts,
            CaseDuration.class,
            CaseDuration::project,
            c -> figure(c.years(), new Text(c.ja(), c.en())));
    this.budgets = by(facts, CaseBudget.class, CaseBudget::project, PublishedCases::money);
    this.researchers =
        by(
            facts,
            CaseResearchers.class,
            CaseResearchers::project,
            c -> figure(c.count(), new Text(c.count() + " 人", c.count())));
    this.doubts =
        by(
            facts,
            CaseDoubt.class,
            CaseDoubt::project,
            c -> new Doubt(c.about(), new Text(c.ja(), c.en())));
    this.openers = by(facts, SchemeOpener.class, SchemeOpener::scheme, SchemeOpener::statement);
  }

  /** The published cases in the survey's order. */
  static List<PublishedCase> of(FactBase facts) {
    PublishedCases cases = new PublishedCases(facts);
    return facts.of(CaseOf.class).stream().map(cases::published).toList();
  }

  private PublishedCase published(CaseOf project) {
    String name = project.project();
    return new PublishedCase(
        name,
        Integer.parseInt(project.number()),
        project.scheme(),
        Optional.ofNullable(openers.get(project.scheme())),
        countries.getOrDefault(name, List.of()),
        participants.get(name),
        Optional.ofNullable(durations.get(name)),
        Optional.ofNullable(budgets.get(name)),
        Optional.ofNullable(researchers.get(name)),
        Optional.ofNullable(doubts.get(name)));
  }

  private static Money money(CaseBudget budget) {
    return new Money(
        budget.currency(), figure(budget.amount(), new Text(budget.printed(), budget.printed())));
  }

  private static Figure figure(String value, Text printed) {
    return new Figure(new BigDecimal(value), printed);
  }

  private static <R extends Record, V> Map<String, V> by(
      FactBase facts, Class<R> type, Function<R, String> key, Function<R, V> value) {
    return facts.of(type).stream().collect(toMap(key, value, (first, last) -> last));
  }
}
