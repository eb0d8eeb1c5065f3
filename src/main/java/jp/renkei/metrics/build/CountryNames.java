package jp.renkei.metrics.build;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;

/**
 * What countries are called in tables: as the survey's table 2-6 calls them, else by their English
 * name in CLDR.
 *
 * @param ofSurvey by code
 */
record CountryNames(Map<String, String> ofSurvey) {

  static CountryNames of(Metrics survey) {
    return new CountryNames(
        survey.countries().stream()
            .collect(Collectors.toMap(CountryIndicators::country, CountryIndicators::name)));
  }

  String of(String country) {
    String inCldr = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    return ofSurvey.getOrDefault(country, inCldr);
  }
}
