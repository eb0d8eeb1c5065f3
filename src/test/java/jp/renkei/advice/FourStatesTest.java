package jp.renkei.advice;

import static jp.renkei.advice.TestAdvisor.advise;
import static jp.renkei.advice.TestAdvisor.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.advice.fact.Chosen;
import jp.renkei.advice.fact.Declined;
import jp.renkei.advice.fact.Unanswered;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Given, none, not sure, not answered: the contract's four states of an answer. */
class FourStatesTest {

  static List<String> questions() {
    return TestAdvisor.advisor().questionnaire().questions().stream()
        .filter(q -> !q.required())
        .map(Question::id)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void not_sure_acts_like_not_answered_but_is_not_asked_again(String question) {
    for (String base :
        List.of("'organisation':'company'", "'organisation':'company','gains':['technology']")) {
      if (base.contains("'" + question + "'")) {
        continue;
      }
      Advice absent = advise("{" + base + "}");
      Advice unsure = advise("{" + base + ",'" + question + "':null}");

      assertThat(comparable(unsure)).isEqualTo(comparable(absent));
      assertThat(unsure.openQuestions()).noneMatch(q -> q.question().equals(question));
      assertThat(
              absent.openQuestions().stream().filter(q -> !q.question().equals(question)).toList())
          .isEqualTo(unsure.openQuestions());
    }
  }

  @Test
  void an_unknown_answer_gives_no_fact_but_that_it_is_unknown() {
    List<Record> facts = Advisor.answerFacts(answers("{'organisation':'company','gains':null}"));

    assertThat(facts)
        .filteredOn(f -> f instanceof Chosen || f instanceof Declined)
        .allMatch(f -> Components.text(f, "question").equals("organisation"));
    assertThat(facts).contains(new Unanswered("gains"), new Unanswered("areas"));
  }

  @Test
  void none_is_an_answer_and_not_unknown() {
    Advice none = advise("{'organisation':'company','challenges':[],'gains':[]}");
    Advice absent = advise("{'organisation':'company'}");

    assertThat(none.openQuestions())
        .noneMatch(q -> List.of("challenges", "gains").contains(q.question()));
    assertThat(none.directions()).allMatch(d -> d.judged().standing() == Standing.NOT_RECOMMENDED);
    assertThat(absent.directions()).allMatch(d -> d.judged().standing() == Standing.POSSIBLE);
  }

  @Test
  void no_and_not_sure_differ_where_the_survey_speaks_of_no() {
    Advice no = advise("{'organisation':'company','researchDepartment':false}");
    Advice unsure = advise("{'organisation':'company','researchDepartment':null}");

    assertThat(TestAdvisor.find(no, "method:prize").score())
        .isGreaterThan(TestAdvisor.find(unsure, "method:prize").score());
  }

  @Test
  void an_answer_that_does_not_apply_is_kept_listed_and_changes_nothing() {
    Advice with =
        advise("{'organisation':'university','gains':['talent'],'researchDepartment':false}");
    Advice without = advise("{'organisation':'university','gains':['talent']}");

    JsonNode document = TestAdvisor.document(with, Language.JA);
    assertThat(document.get("unusedAnswers").valueStream().map(JsonNode::stringValue))
        .containsExactly("researchDepartment");
    assertThat(document.at("/answers/researchDepartment").booleanValue()).isFalse();
    assertThat(comparable(with)).isEqualTo(comparable(without));
    assertThat(with.openQuestions()).isEqualTo(without.openQuestions());
  }

  @Test
  void every_answer_of_a_company_is_used() {
    Answers answers = TestAdvisor.fixture("device-maker");

    assertThat(answers.unused()).isEmpty();
  }

  /** The document without what repeats the answers. */
  private static JsonNode comparable(Advice advice) {
    ObjectNode document = (ObjectNode) TestAdvisor.document(advice, Language.JA);
    document.remove(List.of("answers", "unusedAnswers", "openQuestions"));
    return document;
  }
}
