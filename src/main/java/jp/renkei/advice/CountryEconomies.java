package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.fact.CustomsCode;
import jp.renkei.advice.fact.EconomyOf;
import jp.renkei.advice.fact.TradedCommodity;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.Customs;
import jp.renkei.metrics.Economy;

/** The economy of each country: amounts where data gives them, and the survey's statements. */
public final class CountryEconomies {

  private final Economy economy;
  private final Map<String, List<String>> statements;

  private CountryEconomies(Economy economy, Map<String, List<String>> statements) {
    this.economy = economy;
    this.statements = statements;
  }

  static CountryEconomies load(Knowledge knowledge, Path metrics, Path surveyFigures) {
    Customs customs =
        new Customs(
            knowledge.facts(CustomsCode.class).stream()
                .collect(toMap(CustomsCode::code, c -> Candidates.local(c.country()))),
            knowledge.facts(TradedCommodity.class).stream()
                .map(c -> Candidates.local(c.commodity()))
                .collect(toSet()));
    return new CountryEconomies(
        Economy.read(metrics, surveyFigures, customs),
        knowledge.facts(EconomyOf.class).stream()
            .collect(groupingBy(EconomyOf::country, mapping(EconomyOf::statement, toList()))));
  }

  /** What is known of one country. */
  public CountryEconomy of(String country) {
    String code = Candidates.local(country);
    return new CountryEconomy(
        economy.gdp(code),
        economy.exports(code),
        economy.imports(code),
        statements.getOrDefault(country, List.of()));
  }

  /** Whether trade is given for any country. */
  public boolean knowsTrade() {
    return economy.knowsTrade();
  }
}
