package jp.renkei.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.Question;
import jp.renkei.advice.Questionnaire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers document that a submitted form means.
 *
 * <p>A field left alone is not answered; {@link #UNSURE} is "not sure", {@link #NONE} is "none".
 */
final class FormAnswers {

  static final String UNSURE = "-unsure";
  static final String NONE = "-none";

  private FormAnswers() {}

  static JsonNode of(Questionnaire questionnaire, Map<String, String[]> form) {
    Map<String, Object> document = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      if (question.type() == Question.Type.RATING) {
        Map<String, String> levels = levels(question, form);
        if (!levels.isEmpty()) {
          document.put(question.id(), levels);
        }
      } else {
        put(document, question, values(form, question.id()));
      }
    }
    return JsonMapper.shared().valueToTree(document);
  }

  private static void put(Map<String, Object> document, Question question, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    if (values.contains(UNSURE)) {
      document.put(question.id(), null);
      return;
    }
    switch (question.type()) {
      case ONE -> document.put(question.id(), values.getFirst());
      case YESNO -> document.put(question.id(), Boolean.valueOf(values.getFirst()));
      default ->
          document.put(
              question.id(),
              values.stream().filter(value -> !value.equals(NONE)).distinct().toList());
    }
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

  private static List<String> values(Map<String, String[]> form, String name) {
    List<String> values = new ArrayList<>();
    Arrays.stream(form.getOrDefault(name, new String[0]))
        .filter(value -> !value.isEmpty())
        .forEach(values::add);
    return values;
  }
}
