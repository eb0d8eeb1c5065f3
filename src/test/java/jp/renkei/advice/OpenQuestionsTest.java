package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is still worth asking, and which parts of the advice an answer could change. */
class OpenQuestionsTest {

  private static final List<String> PARTS =
      List.of("partners", "methods", "patterns", "directions", "recommendations", "cautions");

  private final Advisor advisor = TestAdvisor.advisor();

  @Test
  void whoever_answered_almost_nothing_is_asked_for_what_decides_most() {
    List<String> open =
        advisor.advise(TestAdvisor.fixture("almost-nothing")).openQuestions().stream()
            .map(Advice.OpenQuestion::question)
            .toList();

    assertThat(open).contains("gains", "challenges", "purposes", "areas", "orientation");
    assertThat(open).doesNotContain("organisation", "consideredCountries");
  }

  @Test
  void no_answered_question_is_open_and_none_for_another_kind_of_organisation() {
    for (Answers answers : TestAdvisor.examples()) {
      for (Advice.OpenQuestion open : advisor.advise(answers).openQuestions()) {
        assertThat(answers.document().has(open.question())).as(open.question()).isFalse();
        assertThat(
                advisor.questionnaire().question(open.question()).appliesTo(answers.organisation()))
            .isTrue();
        assertThat(open.couldChange()).isNotEmpty().isSubsetOf(PARTS);
      }
    }
  }

  @Test
  void an_answer_changes_no_part_but_those_that_its_question_names() {
    List<Answers> bases = new ArrayList<>(new RandomAnswers(advisor.questionnaire(), 12).next(12));
    bases.add(TestAdvisor.fixture("almost-nothing"));
    for (String gain : Survey.GAINS) {
      bases.add(TestAdvisor.answers("{'organisation':'company','gains':['%s']}".formatted(gain)));
    }
    Set<String> unnamed = new TreeSet<>();
    for (Answers answers : bases) {
      Advice advice = advisor.advise(answers);
      for (Advice.OpenQuestion open : advice.openQuestions()) {
        for (JsonNode value : values(advisor.questionnaire().question(open.question()), answers)) {
          ObjectNode more = (ObjectNode) answers.document().deepCopy();
          more.set(open.question(), value);
          Advice other = advisor.advise(advisor.answersReader().read(more));
          Set<String> changed = changed(advice, other);
          open.couldChange().forEach(changed::remove);
          changed.forEach(part -> unnamed.add(open.question() + " changes " + part));
        }
      }
    }
    assertThat(unnamed).isEmpty();
  }

  @Test
  void each_open_question_of_almost_nothing_changes_something_by_some_answer() {
    Answers answers = TestAdvisor.fixture("almost-nothing");
    Advice advice = advisor.advise(answers);
    for (Advice.OpenQuestion open : advice.openQuestions()) {
      Set<String> changed = new TreeSet<>();
      for (JsonNode value : values(advisor.questionnaire().question(open.question()), answers)) {
        ObjectNode more = (ObjectNode) answers.document().deepCopy();
        more.set(open.question(), value);
        changed.addAll(changed(advice, advisor.advise(advisor.answersReader().read(more))));
      }
      if (!open.question().equals("intent")) { // it needs an area besides
        assertThat(changed).as(open.question()).isNotEmpty();
      }
    }
  }

  private static List<JsonNode> values(Question question, Answers answers) {
    JsonMapper json = JsonMapper.shared();
    List<JsonNode> values = new ArrayList<>();
    for (String word : question.words().stream().limit(12).toList()) {
      switch (question.type()) {
        case ONE -> values.add(json.valueToTree(word));
        case YESNO -> values.add(json.valueToTree(Boolean.valueOf(word)));
        case MANY, ORDERED -> values.add(json.valueToTree(List.of(word)));
        case RATING -> {
          ObjectNode levels = json.createObjectNode();
          answers.chosen(question.items().orElseThrow()).forEach(item -> levels.put(item, word));
          values.add(levels);
        }
      }
    }
    return values;
  }

  private static Set<String> changed(Advice before, Advice after) {
    Set<String> changed = new TreeSet<>();
    for (String part : PARTS) {
      if (!part(before, part).equals(part(after, part))) {
        changed.add(part);
      }
    }
    return changed;
  }

  private static List<?> part(Advice advice, String name) {
    return switch (name) {
      case "partners" -> advice.partners();
      case "methods" -> advice.methods();
      case "patterns" -> advice.patterns();
      case "directions" -> advice.directions();
      case "recommendations" -> advice.recommendations();
      case "cautions" -> advice.cautions();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
