package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import jp.renkei.rulebase.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Deleting any single rule changes the advice of some fixture or scenario. */
class EveryRuleMattersTest {

  private static final List<Answers> EXAMPLES = TestAdvisor.examples();
  private static final List<JsonNode> ADVICES =
      EXAMPLES.stream().map(answers -> comparable(TestAdvisor.advisor(), answers)).toList();

  static Stream<String> rules() {
    return TestAdvisor.advisor().rules().rules().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void without_the_rule_some_advice_differs(String rule) {
    Advisor less =
        TestAdvisor.advisor()
            .with(
                TestAdvisor.advisor().rules().without(rule),
                TestAdvisor.RULES.resolve(Advisor.PARAMETERS));

    boolean differs = false;
    for (int i = 0; i < EXAMPLES.size() && !differs; i++) {
      differs = !comparable(less, EXAMPLES.get(i)).equals(ADVICES.get(i));
    }
    assertThat(differs).as("no fixture or scenario needs %s", rule).isTrue();
  }

  /** What an organisation is told, but for versions and what is still to be asked. */
  private static JsonNode comparable(Advisor advisor, Answers answers) {
    ObjectNode document =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(TestAdvisor.json(advisor, advisor.advise(answers), Language.EN));
    document.remove(List.of("versions", "openQuestions"));
    return document;
  }
}
