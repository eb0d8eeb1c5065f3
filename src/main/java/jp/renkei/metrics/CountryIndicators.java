package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.COUNT;
import static jp.renkei.metrics.Expectation.COUNTRY;
import static jp.renkei.metrics.Expectation.FRACTION;
import static jp.renkei.metrics.Expectation.POSITIVE_COUNT;
import static jp.renkei.metrics.Expectation.TEXT;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A country's place in the network of international co-authorship, with the digits of its source.
 *
 * <p>Reference: report, tables 2-5 (what each indicator means) and 2-6 (values).
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param name the name in the source
 * @param papers papers with an author there, 1 or more
 * @param internationalPapers those whose authors' countries are two or more; empty where the source
 *     gives only the ratio, as table 2-6 does
 * @param internationalRatio international papers by papers, 0 to 1
 * @param degree how many other countries it has written with
 * @param betweenness share of the shortest paths between two others that run through it, 0 to 1
 * @param eigenvector centrality in the network weighted by shared papers, 0 to 1
 */
public record CountryIndicators(
    String country,
    String name,
    long papers,
    OptionalLong internationalPapers,
    BigDecimal internationalRatio,
    int degree,
    BigDecimal betweenness,
    BigDecimal eigenvector)
    implements Indicators {

  public CountryIndicators {
    COUNTRY.require("country", country);
    TEXT.require("name", name);
    POSITIVE_COUNT.require("papers", papers);
    internationalPapers.ifPresent(i -> COUNT.require("internationalPapers", i));
    Expectation.requireAtMostPapers(internationalPapers.orElse(0), papers);
    FRACTION.require("internationalRatio", internationalRatio);
    COUNT.require("degree", degree);
    FRACTION.require("betweenness", betweenness);
    FRACTION.require("eigenvector", eigenvector);
  }
}
