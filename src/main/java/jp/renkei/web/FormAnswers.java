package jp.renkei.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.advice.AnswerFault;
import jp.renkei.advice.Question;
import jp.renkei.advice.Questionnaire;
import jp.renkei.knowledge.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers document that a submitted form means, and the form that shows a document.
 *
 * <p>A field left alone is not answered; {@link #UNSURE} is "not sure", {@link #NONE} is "none".
 */
final class FormAnswers {

  static final String UNSURE = "-unsure";
  static final String NONE = "-none";

  private static final Text CONTRADICTION =
      new Text(
          "「該当なし」「わからない」を選ぶときは、ほかの選択を外してください",
          "\"None of these\" and \"Not sure\" each stand alone: take back the other choices");

  private FormAnswers() {}

  /** Questions whose choices contradict each other; a document has no place for them. */
  static List<AnswerFault> contradictions(Questionnaire questionnaire, Map<String, String[]> form) {
    return questionnaire.questions().stream()
        .filter(question -> contradictory(values(question, form)))
        .map(question -> new AnswerFault("/" + question.id(), CONTRADICTION))
        .toList();
  }

  private static boolean contradictory(List<String> values) {
    return values.size() > 1 && (values.contains(UNSURE) || values.contains(NONE));
  }

  /** The document, without questions whose choices contradict each other. */
  static JsonNode of(Questionnaire questionnaire, Map<String, String[]> form) {
    Map<String, Object> document = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      if (question.type() == Question.Type.RATING) {
        Map<String, String> levels = levels(question, form);
        if (!levels.isEmpty()) {
          document.put(question.id(), levels);
        }
        continue;
      }
      List<String> values = values(question, form);
      if (!values.isEmpty() && !contradictory(values)) {
        document.put(question.id(), answer(question, values));
      }
    }
    return JsonMapper.shared().valueToTree(document);
  }

  private static Object answer(Question question, List<String> values) {
    String first = values.getFirst();
    if (first.equals(UNSURE)) {
      return null;
    }
    return switch (question.type()) {
      case ONE, RATING -> first;
      case YESNO -> first.equals("true") || first.equals("false") ? Boolean.valueOf(first) : first;
      case MANY, ORDERED -> first.equals(NONE) ? List.of() : values;
    };
  }

  /** The fields of a form that shows a document, so that it can be changed and sent again. */
  static Map<String, String[]> form(Questionnaire questionnaire, JsonNode document) {
    Map<String, String[]> form = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      JsonNode answer = document.get(question.id());
      if (answer == null) {
        continue;
      }
      if (answer.isObject()) {
        answer
            .properties()
            .forEach(
                e ->
                    form.put(
                        question.id() + "." + e.getKey(),
                        new String[] {e.getValue().asString("")}));
      } else {
        form.put(question.id(), fields(answer));
      }
    }
    return form;
  }

  private static String[] fields(JsonNode answer) {
    if (answer.isNull()) {
      return new String[] {UNSURE};
    }
    if (!answer.isArray()) {
      return new String[] {answer.asString()};
    }
    List<String> values = new ArrayList<>();
    answer.forEach(item -> values.add(item.asString()));
    return values.isEmpty() ? new String[] {NONE} : values.toArray(String[]::new);
  }

  private static Map<String, String> levels(Question question, Map<String, String[]> form) {
    Map<String, String> levels = new LinkedHashMap<>();
    String prefix = question.id() + ".";
    form.forEach(
        (name, values) -> {
          if (name.startsWith(prefix) && !values[0].isEmpty()) {
            levels.put(name.substring(prefix.length()), values[0]);
          }
        });
    return levels;
  }

  /** Values in their order, each once; codes of countries may be typed with commas between. */
  private static List<String> values(Question question, Map<String, String[]> form) {
    return Arrays.stream(form.getOrDefault(question.id(), new String[0]))
        .flatMap(
            value ->
                question.anyCountry() ? Arrays.stream(value.split("[,、，\\s]+")) : Stream.of(value))
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }
}
