package jp.renkei.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An organisation's answers, checked against the questionnaire.
 *
 * <p>An answer has four states: given, none ({@code []} or {@code false}), not sure ({@code null})
 * and not answered (absent). The rules see the last two alike: as unanswered.
 */
public final class Answers {

  /** What was answered to one question. */
  sealed interface Answer {
    /** Values in the order given; empty when the answer is "none". */
    record Chosen(List<String> values) implements Answer {}

    /** A level for each rated item. */
    record Rated(Map<String, String> levels) implements Answer {}

    /** The organisation is not sure. */
    record NotSure() implements Answer {}
  }

  private final Questionnaire questionnaire;
  private final JsonNode document;
  private final Map<String, Answer> byQuestion;
  private final List<String> unused;

  Answers(Questionnaire questionnaire, JsonNode document, Map<String, Answer> byQuestion) {
    this.questionnaire = questionnaire;
    this.document = document;
    this.byQuestion = new LinkedHashMap<>(byQuestion);
    String organisation = organisation();
    this.unused =
        byQuestion.keySet().stream()
            .filter(id -> !questionnaire.question(id).appliesTo(organisation))
            .toList();
  }

  /** The kind of organisation: the one answer that is required. */
  public String organisation() {
    return chosen("organisation").getFirst();
  }

  /** The values chosen in answer to a question, in order; empty where it is none or unknown. */
  public List<String> chosen(String question) {
    return byQuestion.get(question) instanceof Answer.Chosen(List<String> values)
        ? values
        : List.of();
  }

  /** Whether a question was answered, be it with "none". */
  public boolean answered(String question) {
    Answer answer = byQuestion.get(question);
    return answer != null && !(answer instanceof Answer.NotSure);
  }

  /** Questions that were answered though they do not apply to this kind of organisation. */
  public List<String> unused() {
    return unused;
  }

  /** The document as it was given. */
  public JsonNode document() {
    return document;
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  Optional<Answer> answer(String question) {
    return unused.contains(question)
        ? Optional.empty()
        : Optional.ofNullable(byQuestion.get(question));
  }

  /** Questions that apply and were not put to the organisation yet: neither answered nor unsure. */
  List<String> notAnswered() {
    List<String> open = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      if (question.appliesTo(organisation())
          && !byQuestion.containsKey(question.id())
          && question.items().map(items -> !chosen(items).isEmpty()).orElse(true)) {
        open.add(question.id());
      }
    }
    return open;
  }
}
