package jp.renkei.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as organisations might give them, by chance but the same for the same seed: a kind of
 * organisation, one to three gains, and one to eight further questions answered.
 */
final class RandomAnswers {

  private static final int MOST_GAINS = 3;
  private static final int MOST_FURTHER = 8;
  private static final int MOST_VALUES = 3;

  private final Questionnaire questionnaire;
  private final Random random;

  RandomAnswers(Questionnaire questionnaire, long seed) {
    this.questionnaire = questionnaire;
    this.random = new Random(seed);
  }

  /** So many sets of answers. */
  List<Answers> next(int count) {
    AnswersReader reader = new AnswersReader(questionnaire);
    List<Answers> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(reader.read(document()));
    }
    return all;
  }

  private ObjectNode document() {
    ObjectNode document = JsonMapper.shared().createObjectNode();
    String organisation = one(questionnaire.question("organisation"));
    document.put("organisation", organisation);
    put(document, questionnaire.question("gains"), 1 + random.nextInt(MOST_GAINS));
    List<Question> further =
        new ArrayList<>(
            questionnaire.questions().stream()
                .filter(q -> !document.has(q.id()) && q.appliesTo(organisation))
                .toList());
    Collections.shuffle(further, random);
    for (Question question : further.subList(0, 1 + random.nextInt(MOST_FURTHER))) {
      put(document, question, 1 + random.nextInt(MOST_VALUES));
    }
    return document;
  }

  private void put(ObjectNode document, Question question, int values) {
    switch (question.type()) {
      case ONE -> document.put(question.id(), one(question));
      case YESNO -> document.put(question.id(), random.nextBoolean());
      case MANY, ORDERED -> {
        List<String> words = new ArrayList<>(question.words());
        Collections.shuffle(words, random);
        ArrayNode list = document.putArray(question.id());
        words.subList(0, Math.min(values, words.size())).forEach(list::add);
      }
      case RATING -> rate(document, question, values);
    }
  }

  /** An own strength is told together with the area that it is about. */
  private void rate(ObjectNode document, Question question, int values) {
    Question items = questionnaire.question(question.items().orElseThrow());
    if (!document.has(items.id())) {
      put(document, items, values);
    }
    ObjectNode levels = document.putObject(question.id());
    document.get(items.id()).forEach(item -> levels.put(item.stringValue(), one(question)));
  }

  private String one(Question question) {
    List<String> words = question.words();
    return words.get(random.nextInt(words.size()));
  }
}
