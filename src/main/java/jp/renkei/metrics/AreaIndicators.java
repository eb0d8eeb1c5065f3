package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.COUNT;
import static jp.renkei.metrics.Expectation.FRACTION;
import static jp.renkei.metrics.Expectation.TEXT;

import java.math.BigDecimal;

/**
 * How much is written in an area of technology, and how much of it across borders.
 *
 * <p>A paper may belong to several areas, so the areas do not add up to the total. Reference:
 * report, table 2-1.
 *
 * @param area the area, or a total over all of them
 * @param papers its papers, 0 or more
 * @param internationalPapers those whose authors' countries are two or more, at most {@code papers}
 * @param internationalRatio international papers by papers, 0 to 1, with the digits of the source
 */
public record AreaIndicators(
    String area, long papers, long internationalPapers, BigDecimal internationalRatio) {

  public AreaIndicators {
    TEXT.require("area", area);
    COUNT.require("papers", papers);
    COUNT.require("internationalPapers", internationalPapers);
    Expectation.requireAtMostPapers(internationalPapers, papers);
    FRACTION.require("internationalRatio", internationalRatio);
  }
}
