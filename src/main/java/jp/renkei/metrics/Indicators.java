package jp.renkei.metrics;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** A place in a network of co-authorship, be it that of a country or of an institution. */
public sealed interface Indicators permits CountryIndicators, InstitutionIndicators {

  long papers();

  OptionalLong internationalPapers();

  BigDecimal internationalRatio();

  int degree();

  BigDecimal betweenness();

  BigDecimal eigenvector();
}
