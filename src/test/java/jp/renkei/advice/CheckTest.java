package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each recommendation in place or not; a university also beside the 25 institutions. */
class CheckTest {

  private final Advisor advisor = TestAdvisor.advisor();

  @Test
  void a_university_is_laid_beside_the_25_institutions_the_most_alike_first() {
    Check check = Check.of(advisor.advise(TestAdvisor.fixture("university-many-practices")));

    assertThat(check.institutions()).hasSize(25);
    assertThat(check.institutions())
        .isSortedAccordingTo(Comparator.comparingInt((Check.Peer p) -> -p.shared().size()));
  }

  @Test
  void what_a_university_shares_with_ntu_is_what_both_have_in_a4_1() {
    Check check =
        Check.of(
            advisor.advise(
                TestAdvisor.answers(
                    "{'organisation':'university','practices':['ip-management','joint-laboratories','english-education']}")));

    Check.Peer ntu =
        check.institutions().stream()
            .filter(p -> p.institution().equals("institution:NTU"))
            .findFirst()
            .orElseThrow();
    assertThat(ntu.shared())
        .containsExactlyInAnyOrder("initiative:ip-management", "initiative:joint-laboratories");
    assertThat(ntu.only())
        .contains(
            "initiative:industry-liaison-office",
            "initiative:international-office",
            "initiative:industry-consortium")
        .doesNotContain("initiative:english-education");
  }

  @Test
  void i2r_and_snu_have_remarks_only_and_no_initiative() {
    Check check = Check.of(advisor.advise(TestAdvisor.fixture("university-few-practices")));

    assertThat(check.institutions())
        .filteredOn(p -> List.of("institution:I2R", "institution:SNU").contains(p.institution()))
        .hasSize(2)
        .allMatch(p -> p.shared().isEmpty() && p.only().isEmpty());
  }

  @Test
  void a_company_is_not_laid_beside_universities() {
    Check check = Check.of(advisor.advise(TestAdvisor.fixture("device-maker")));

    assertThat(check.institutions()).isEmpty();
    assertThat(check.gaps()).isEmpty();
  }

  @Test
  void every_recommendation_is_in_the_document_with_its_status() {
    Advice advice = advisor.advise(TestAdvisor.fixture("venture"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    advisor.json(Language.JA).writeCheck(advice, Check.of(advice), out);

    JsonNode document = JsonMapper.shared().readTree(out.toByteArray());
    assertThat(document.get("organisation").stringValue()).isEqualTo("company");
    assertThat(document.get("recommendations")).hasSize(7 + 5 + 1);
    document
        .get("recommendations")
        .forEach(
            r ->
                assertThat(r.get("status").stringValue())
                    .isIn("apply", "in-place", "consider", "not-applicable"));
  }
}
