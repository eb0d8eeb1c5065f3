package jp.renkei.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.renkei.advice.Question;
import jp.renkei.advice.Questionnaire;
import jp.renkei.knowledge.Language;
import jp.renkei.metrics.QuadrantPlot;

/** The questionnaire as a document for programs, and the schema of its answers. */
final class QuestionnaireDocument {

  private QuestionnaireDocument() {}

  static Map<String, Object> of(Questionnaire questionnaire, Language language) {
    List<Object> blocks = new ArrayList<>();
    for (Questionnaire.Block block : questionnaire.blocks()) {
      blocks.add(
          Map.of(
              "id",
              block.id(),
              "title",
              block.title().in(language),
              "questions",
              block.questions().stream().map(q -> question(q, language)).toList()));
    }
    return Map.of("language", language.name().toLowerCase(Locale.ROOT), "blocks", blocks);
  }

  private static Map<String, Object> question(Question question, Language language) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", question.id());
    document.put("type", question.type().name().toLowerCase(Locale.ROOT));
    document.put("required", question.required());
    document.put("text", question.text().in(language));
    document.put("help", question.help().in(language));
    document.put("appliesTo", question.appliesTo().stream().sorted().toList());
    question.items().ifPresent(items -> document.put("items", items));
    document.put(
        "options",
        question.options().values().stream()
            .map(o -> Map.of("value", o.value(), "label", o.label().in(language)))
            .toList());
    document.put("anyCountry", question.anyCountry());
    return document;
  }

  /** JSON Schema 2020-12; not sure is null, none is an empty list or false. */
  static Map<String, Object> schema(Questionnaire questionnaire) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      properties.put(question.id(), property(questionnaire, question));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Answers");
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required",
        questionnaire.questions().stream().filter(Question::required).map(Question::id).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> property(Questionnaire all, Question question) {
    Map<String, Object> value =
        switch (question.type()) {
          case ONE -> words(question);
          case YESNO -> Map.of("type", "boolean");
          case MANY, ORDERED ->
              Map.of("type", "array", "items", words(question), "uniqueItems", true);
          case RATING ->
              Map.of(
                  "type",
                  "object",
                  "propertyNames",
                  words(all.find(question.items().orElseThrow()).orElseThrow()),
                  "additionalProperties",
                  Map.of("anyOf", List.of(words(question), Map.of("type", "null"))));
        };
    return question.required() ? value : Map.of("anyOf", List.of(value, Map.of("type", "null")));
  }

  private static Map<String, Object> words(Question question) {
    return question.anyCountry()
        ? Map.of(
            "type", "string", "pattern", "^[A-Z]{2}$", "not", Map.of("const", QuadrantPlot.JAPAN))
        : Map.of("enum", List.copyOf(question.options().keySet()));
  }
}
