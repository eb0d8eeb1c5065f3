package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.corpus.RawAffiliation;
import jp.renkei.corpus.ResolvedInstitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries from places alone; the strings are invented around traps that users report. */
class CountryTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Dept. of Physics, Foo University, Bar, USA; US",
        "Foo Institute, Newark, New Jersey; US",
        "Foo Labs, Las Cruces, New Mexico; US",
        "Foo Labs, Kensington, New South Wales; AU",
        "Foo Clinic, Lebanon, NH, USA; US",
        "Foo Clinic, Lebanon, NH; US",
        "Foo Univ., Beirut, Lebanon; LB",
        "Foo School, Athens, Georgia; US",
        "Foo School, Tbilisi, Georgia; GE",
        "Foo Group, Hong Kong SAR, China; HK",
        "Foo Group, Kowloon, Hong Kong, P.R. China; HK",
        "Foo Group, Taipa, Macau, China; MO",
        "Foo Group, Hsinchu, Taiwan, Republic of China; TW",
        "Foo Group, Taipei, Taiwan (R.O.C.); TW",
        "Foo Group, Beijing 100084, People's Republic of China; CN",
        "Foo Group, Seoul, Korea; KR",
        "Foo Group, Pyongyang, Korea; KP",
        "Foo Group, Republic of Korea; KR",
        "Foo Group, Kinshasa, Congo; CD",
        "Foo Group, Brazzaville, Congo; CG",
        "Foo Group, Cotonou, Bénin; BJ",
        "Foo Group, Benin City, Nigeria; NG",
        "Foo GmbH, 80333 München, Deutschland; DE",
        "Foo, ul. Nowa 3, Warszawa; PL",
        "Foo, Toledo, OH 43606; US",
        "Foo Group, Amman, Jordan; JO",
        "東京都千代田区、フー研究所、日本; JP",
        "Foo, Ｔｏｋｙｏ， Ｊａｐａｎ; JP",
        "Foo University of Verona; IT",
        "Ontario Institute for Foo; CA",
        "Foo, Windhoek, Namibia; NA",
      })
  void last_place_names_the_country(String text, String country) {
    assertThat(Placing.country(Placing.WITHOUT_REGISTRY, text)).isEqualTo(country);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Beth Israel Foo Center",
        "Foo, Carrer de Melcior de Palau",
        "Foo Group, Korea",
        "Foo Group, Congo",
        "Foo Group, Somewhere",
        "na",
      })
  void what_names_no_country_or_two_is_left_unknown(String text) {
    assertThat(Placing.country(Placing.WITHOUT_REGISTRY, text)).isEmpty();
  }

  @Test
  void groups_in_two_countries_are_both_kept() {
    assertThat(
            Placing.country(
                Placing.WITHOUT_REGISTRY, "Foo Univ., Lyon, France; Bar Univ., Kyoto, Japan"))
        .isEqualTo("FR|JP");
  }

  @Test
  void named_country_beats_the_institutions_home() {
    assertThat(
            Placing.country(Placing.WITH_REGISTRY, "Valeport University, Kuala Lumpur, Malaysia"))
        .isEqualTo("MY");
  }

  @Test
  void home_of_the_institution_tells_where_no_place_does() {
    Placements placements = Placing.place(Placing.WITH_REGISTRY, "Valeport University");

    assertThat(placements.countries()).containsExactly("GB");
    assertThat(placements.countrySteps()).containsExactly(Step.INSTITUTION_HOME);
  }

  @Test
  void evidence_fills_in_and_never_overrides() {
    List<ResolvedInstitution> evidence =
        List.of(new ResolvedInstitution("000000a03", "University of Northmoor", "CA"));

    Placements placements =
        Placing.WITH_REGISTRY.place(
            List.of(
                new RawAffiliation("Group of Foo", 1, evidence),
                new RawAffiliation("Group of Foo, Lyon, France", 1, evidence)));

    assertThat(placements.countries()).containsExactly("CA", "FR");
    assertThat(placements.countrySteps()).containsExactly(Step.EVIDENCE, Step.COUNTRY_NAMED);
    assertThat(Placing.institution(placements, 0)).isEqualTo("000000a03");
    assertThat(Placing.institution(placements, 1)).doesNotContain("000000a03");
  }
}
