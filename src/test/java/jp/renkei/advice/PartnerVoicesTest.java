package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Interviews, offices and ways to search beside partners. Expected: 2.4.2, 4-6 to 4-9, A4-1. */
class PartnerVoicesTest {

  private final JsonNode company =
      document("{'organisation':'company','gains':['market','technology'],'horizon':'short'}");

  @Test
  void a_direction_shows_what_interviewees_said_with_type_cell_and_source() {
    JsonNode said = entry(company.get("directions"), "id", "people-5").at("/interviews/0");

    assertThat(said.get("type").stringValue()).isEqualTo("success");
    assertThat(said.get("cell").stringValue()).isEqualTo("content-people");
    assertThat(said.get("source").stringValue()).isEqualTo("図表 4-6");
    assertThat(said.get("id").stringValue()).startsWith("4-6-");
  }

  @Test
  void merits_and_demerits_from_interviews_stand_after_those_of_3_6_and_3_7_once_each() {
    for (String list : List.of("methods", "patterns")) {
      for (JsonNode candidate : company.get(list)) {
        for (String side : List.of("merits", "demerits")) {
          List<String> texts =
              candidate.get(side).valueStream().map(s -> s.get("text").stringValue()).toList();
          assertThat(texts).as("%s of %s", side, candidate.get("id")).doesNotHaveDuplicates();
        }
      }
    }
    assertThat(
            company
                .get("methods")
                .valueStream()
                .flatMap(m -> m.get("merits").valueStream())
                .map(s -> s.get("source").stringValue()))
        .contains("図表 3-7", "図表 4-8");
  }

  @Test
  void features_of_asia_stand_on_its_countries_and_those_of_china_on_china() {
    assertThat(features("CN")).hasSizeGreaterThan(features("IN").size());
    assertThat(features("IN")).isNotEmpty().isEqualTo(features("KR"));
    assertThat(features("AU")).isEmpty();
    assertThat(features("IL")).isEmpty();
  }

  @Test
  void only_the_lower_left_has_no_institutions_and_says_how_to_search() {
    for (JsonNode region : company.get("partners")) {
      assertThat(region.get("search").isEmpty())
          .as(region.get("region").stringValue())
          .isEqualTo(!region.get("region").stringValue().equals("emerging"));
    }
    assertThat(
            entry(company.get("partners"), "region", "emerging")
                .get("search")
                .valueStream()
                .map(s -> s.get("source").stringValue()))
        .hasSize(5)
        .startsWith("2.4.2");
  }

  @Test
  void a_company_turns_to_ntuitive_and_a_university_to_the_centres_of_the_same_university() {
    assertThat(office(company, "NTU")).contains("NTUitive");
    assertThat(office(document("{'organisation':'university'}"), "NTU")).contains("共同研究センター");
    assertThat(office(company, "UNSW")).contains("Innovation Community");
    assertThat(office(company, "IITH")).contains("Japan Desk");
    assertThat(institution(company, "SNU").get("entryOffices").isEmpty()).isTrue();
  }

  private List<String> features(String country) {
    return country(country)
        .get("features")
        .valueStream()
        .map(s -> s.get("id").stringValue())
        .toList();
  }

  private JsonNode country(String id) {
    return company
        .get("partners")
        .valueStream()
        .flatMap(region -> region.get("countries").valueStream())
        .filter(country -> country.get("country").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String office(JsonNode document, String institution) {
    return institution(document, institution).at("/entryOffices/0/label").stringValue();
  }

  private static JsonNode institution(JsonNode document, String id) {
    return document
        .get("partners")
        .valueStream()
        .flatMap(region -> region.get("countries").valueStream())
        .flatMap(country -> country.get("institutions").valueStream())
        .filter(institution -> institution.get("institution").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode entry(JsonNode list, String name, String id) {
    return list.valueStream()
        .filter(entry -> entry.get(name).stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode document(String answers) {
    return TestAdvisor.document(TestAdvisor.advise(answers), Language.JA);
  }
}
