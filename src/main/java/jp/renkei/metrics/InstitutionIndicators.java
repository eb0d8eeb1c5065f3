package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.COUNT;
import static jp.renkei.metrics.Expectation.COUNTRY_OR_EMPTY;
import static jp.renkei.metrics.Expectation.FRACTION;
import static jp.renkei.metrics.Expectation.POSITIVE_COUNT;
import static jp.renkei.metrics.Expectation.TEXT;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * An institution's place in the network of co-authorship between institutions, with the digits of
 * its source.
 *
 * <p>Reference: report, tables 2-5 (what each indicator means) and 2-12 (values).
 *
 * @param institution the report's short name, or an id from the user's own papers
 * @param name the name in the source
 * @param country ISO 3166-1 alpha-2 code of where it is; empty where its papers do not tell
 * @param papers papers with an author there, 1 or more
 * @param internationalPapers those whose authors' countries are two or more; empty where the source
 *     gives only the ratio, as table 2-12 does
 * @param internationalRatio international papers by papers, 0 to 1
 * @param degree how many other institutions it has written with
 * @param betweenness share of the shortest paths between two others that run through it, 0 to 1
 * @param eigenvector centrality in the network weighted by shared papers, 0 to 1
 */
public record InstitutionIndicators(
    String institution,
    String name,
    String country,
    long papers,
    OptionalLong internationalPapers,
    BigDecimal internationalRatio,
    int degree,
    BigDecimal betweenness,
    BigDecimal eigenvector)
    implements Indicators {

  public InstitutionIndicators {
    TEXT.require("institution", institution);
    TEXT.require("name", name);
    COUNTRY_OR_EMPTY.require("country", country);
    POSITIVE_COUNT.require("papers", papers);
    internationalPapers.ifPresent(i -> COUNT.require("internationalPapers", i));
    Expectation.requireAtMostPapers(internationalPapers.orElse(0), papers);
    FRACTION.require("internationalRatio", internationalRatio);
    COUNT.require("degree", degree);
    FRACTION.require("betweenness", betweenness);
    FRACTION.require("eigenvector", eigenvector);
  }
}
