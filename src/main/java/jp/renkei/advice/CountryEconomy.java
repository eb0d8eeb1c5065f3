package jp.renkei.advice;

import java.util.List;
import java.util.Optional;
import jp.renkei.metrics.AnnualMean;

/**
 * What is known of a country's economy; an amount that is not given is empty, never zero.
 *
 * @param gdp in US dollars
 * @param exports of ICT goods from Japan, in yen
 * @param imports of ICT goods to Japan, in yen
 * @param statements what the survey says without amounts
 */
public record CountryEconomy(
    Optional<AnnualMean> gdp,
    Optional<AnnualMean> exports,
    Optional<AnnualMean> imports,
    List<String> statements) {}
