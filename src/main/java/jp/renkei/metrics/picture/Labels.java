package jp.renkei.metrics.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.QuadrantRegion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What things are called in the language of a picture.
 *
 * @param language Japanese or English
 * @param survey what the survey calls them, by {@code country:AU}, {@code area:ai}, {@code
 *     region:hub}, {@code institution:THU}
 */
public record Labels(Locale language, Map<String, String> survey) {

  private static final int LONGEST = 24;
  private static final Map<Locale, Map<String, String>> TOTALS =
      Map.of(Locale.JAPANESE, totals("ja"), Locale.ENGLISH, totals("en"));

  public Labels {
    if (!TOTALS.containsKey(language)) {
      throw new IllegalArgumentException("language " + language + ", expected ja or en");
    }
    survey = Map.copyOf(survey);
  }

  String say(String ja, String en) {
    return language.equals(Locale.JAPANESE) ? ja : en;
  }

  /** The survey's name, else that of the platform's locale data (CLDR). */
  String country(CountryIndicators country) {
    return country(country.country());
  }

  String country(String code) {
    String named = survey.get("country:" + code);
    return named == null ? Locale.of("", code).getDisplayCountry(language) : named;
  }

  /** The survey's short name where it knows the institution, else the table's, cut to fit. */
  String institution(InstitutionIndicators institution) {
    if (survey.containsKey("institution:" + institution.institution())) {
      return institution.institution();
    }
    String name = institution.name();
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
  }

  String area(String area) {
    String total = TOTALS.get(language).getOrDefault(area, area);
    return survey.getOrDefault("area:" + area, total);
  }

  String region(QuadrantRegion region) {
    return survey.getOrDefault("region:" + region.id(), region.id());
  }

  String grouped(long count) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
  }

  String percent(BigDecimal fraction) {
    return fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
  }

  private static Map<String, String> totals(String language) {
    Map<String, String> totals = new HashMap<>();
    try (InputStream in = Labels.class.getResourceAsStream("totals.csv")) {
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .setCommentMarker('#')
              .get();
      for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        totals.put(row.get("area"), row.get(language));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return totals;
  }
}
