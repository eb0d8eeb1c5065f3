package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Why institutions were likely chosen. Expected: computed by hand from tables 2-6 and 2-12. */
class SelectionReasonsTest {

  private final Advice advice = TestAdvisor.advise("{'organisation':'company'}");
  private final Map<String, Advice.PartnerInstitution> institutions =
      advice.partners().stream()
          .flatMap(region -> region.countries().stream())
          .flatMap(country -> country.institutions().stream())
          .collect(Collectors.toMap(i -> i.judged().id(), i -> i));

  @Test
  void the_thirteen_with_at_least_the_median_of_4795_papers_have_many() {
    assertThat(having("criterion-papers"))
        .containsExactlyInAnyOrder(
            "THU", "CAS", "UCAS", "USTC", "NTU", "NUS", "CityU", "CUHK", "PolyU", "UNSW", "USYD",
            "IIT", "NIT");
  }

  @Test
  void a_ratio_stands_out_against_its_country_or_among_all() {
    assertThat(having("criterion-international-ratio"))
        .as("half as much again as the country: the first five; among the six highest: the rest")
        .containsExactlyInAnyOrder(
            "SUSTech", "PCL", "TIET", "IITH", "KHU", "CityU", "HKBU", "PolyU", "CUHK", "UTS",
            "USYD");
    assertThat(figures("SUSTech", "criterion-international-ratio")).contains("51.3%", "21.3%");
    assertThat(figures("HKBU", "criterion-international-ratio")).contains("69.3%", "2 位");
  }

  @Test
  void centrality_stands_out_against_the_median_of_the_country_or_among_all() {
    assertThat(having("criterion-eigenvector"))
        .containsExactlyInAnyOrder("CAS", "UCAS", "THU", "USTC", "CUHK", "NTU", "NUS", "IIT");
  }

  @Test
  void korea_and_taiwan_have_fewer_institutions_than_the_mean_of_25_by_7() {
    assertThat(having("criterion-balance")).containsExactlyInAnyOrder("SNU", "KHU", "NTHU");
  }

  @Test
  void five_are_national_laboratories() {
    assertThat(having("criterion-national-laboratory"))
        .containsExactlyInAnyOrder("CAS", "IME", "I2R", "CSIRO", "PCL");
  }

  @Test
  void each_of_the_25_has_a_reason_and_every_reason_is_marked_as_inferred() {
    assertThat(institutions).hasSize(25);
    assertThat(institutions.values()).allMatch(i -> !i.chosenFor().isEmpty());
    List<JsonNode> reasons =
        TestAdvisor.document(advice, Language.EN)
            .get("partners")
            .valueStream()
            .flatMap(region -> region.get("countries").valueStream())
            .flatMap(country -> country.get("institutions").valueStream())
            .flatMap(institution -> institution.get("chosenFor").valueStream())
            .toList();

    assertThat(reasons)
        .hasSizeGreaterThanOrEqualTo(25)
        .allMatch(reason -> reason.get("inferred").booleanValue())
        .allMatch(reason -> reason.get("source").stringValue().equals("2.3.1"));
  }

  @Test
  void thresholds_that_single_out_nothing_or_all_are_refused() {
    assertThatThrownBy(() -> new SelectionThresholds(BigDecimal.ONE, new BigDecimal("0.25")))
        .hasMessageContaining("above 1");
    assertThatThrownBy(() -> new SelectionThresholds(new BigDecimal("1.5"), BigDecimal.ONE))
        .hasMessageContaining("between 0 and 1");
  }

  private List<String> having(String criterion) {
    return institutions.values().stream()
        .filter(i -> i.chosenFor().stream().anyMatch(r -> r.criterion().endsWith(criterion)))
        .map(i -> i.judged().id())
        .toList();
  }

  private String figures(String institution, String criterion) {
    return institutions.get(institution).chosenFor().stream()
        .filter(r -> r.criterion().endsWith(criterion))
        .map(r -> r.figures().ja())
        .findFirst()
        .orElseThrow();
  }
}
