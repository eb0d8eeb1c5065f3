package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The institutions that stand out are those that the criteria of 2.3.1 speak of. */
class StandingOutTest {

  private static final StandOutThresholds TWO_AND_ONE =
      new StandOutThresholds(2, new BigDecimal("1.5"), new BigDecimal("0.1"), 1);

  private static final List<CountryIndicators> COUNTRIES = List.of(country("AU", "0.40"));

  @Test
  void most_papers_come_first_and_then_what_is_outstanding_without_them() {
    List<InstitutionIndicators> institutions =
        List.of(
            institution("large", "AU", 1000, "0.40", "0.30"),
            institution("second", "AU", 900, "0.40", "0.03"),
            institution("third", "AU", 800, "0.40", "0.02"),
            institution("hub", "AU", 200, "0.40", "0.10"),
            institution("open", "AU", 150, "0.80", "0.02"));

    assertThat(StandingOut.of(COUNTRIES, institutions, TWO_AND_ONE))
        .extracting(one -> one.institution().institution() + " " + one.criterion().column())
        .containsExactly(
            "large papers", "second papers", "hub eigenvector", "open international_ratio");
  }

  @Test
  void value_stands_out_from_the_factor_on_and_not_below() {
    List<InstitutionIndicators> institutions =
        List.of(
            institution("large", "AU", 1000, "0.40", "0.00"),
            institution("second", "AU", 900, "0.40", "0.00"),
            institution("below", "AU", 500, "0.59", "0.00"),
            institution("on", "AU", 400, "0.60", "0.00"));

    assertThat(StandingOut.of(COUNTRIES, institutions, TWO_AND_ONE))
        .extracting(one -> one.institution().institution())
        .containsExactly("large", "second", "on");
  }

  @Test
  void few_papers_are_left_out_since_chance_rules_their_ratio() {
    List<InstitutionIndicators> institutions =
        List.of(
            institution("large", "AU", 1000, "0.40", "0.00"),
            institution("enough", "AU", 100, "0.90", "0.00"),
            institution("few", "AU", 99, "1.00", "0.00"));

    assertThat(StandingOut.of(COUNTRIES, institutions, TWO_AND_ONE))
        .extracting(one -> one.institution().institution())
        .containsExactly("large", "enough");
  }

  @Test
  void countries_are_balanced_and_others_than_those_of_priority_left_out() {
    List<InstitutionIndicators> institutions = new ArrayList<>();
    for (int number = 0; number < 9; number++) {
      institutions.add(institution("a" + number, "AU", 100 - number, "0.40", "0.10"));
      institutions.add(institution("s" + number, "SG", 50 - number, "0.40", "0.10"));
      institutions.add(institution("x" + number, "US", 500 - number, "0.40", "0.10"));
      institutions.add(institution("u" + number, "", 500 - number, "0.40", "0.10"));
    }

    List<StandingOut> chosen =
        StandingOut.of(
            List.of(country("SG", "0.40"), country("AU", "0.40")), institutions, TWO_AND_ONE);

    assertThat(chosen)
        .extracting(one -> one.institution().institution())
        .containsExactly("a0", "a1", "s0", "s1");
  }

  @Test
  void no_institutions_give_none() {
    assertThat(StandingOut.of(COUNTRIES, List.of(), TWO_AND_ONE)).isEmpty();
  }

  private static CountryIndicators country(String code, String ratio) {
    return new CountryIndicators(
        code,
        code,
        10_000,
        OptionalLong.empty(),
        new BigDecimal(ratio),
        1,
        BigDecimal.ZERO,
        BigDecimal.ONE);
  }

  private static InstitutionIndicators institution(
      String id, String country, long papers, String ratio, String eigenvector) {
    return new InstitutionIndicators(
        id,
        id,
        country,
        papers,
        OptionalLong.empty(),
        new BigDecimal(ratio),
        1,
        BigDecimal.ZERO,
        new BigDecimal(eigenvector));
  }
}
