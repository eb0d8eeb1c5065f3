package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.renkei.advice.Answers.Answer;
import jp.renkei.advice.Question.Option;
import jp.renkei.advice.Question.Type;
import jp.renkei.advice.fact.Chosen;
import jp.renkei.advice.fact.Declined;
import jp.renkei.advice.fact.Rated;
import jp.renkei.advice.fact.Sole;
import jp.renkei.advice.fact.Unanswered;
import jp.renkei.advice.fact.Unrated;

/**
 * An organisation's answers as facts for the rules.
 *
 * <p>What is unknown gives a fact that says so, and no other: nothing is true or false of it.
 */
final class AnswerFacts {

  /** What a list answered with "none" chooses. */
  static final String NONE = "answer:none";

  private AnswerFacts() {}

  static List<Record> of(Answers answers) {
    List<Record> facts = new ArrayList<>();
    for (Question question : answers.questionnaire().questions()) {
      if (question.compared() || !question.appliesTo(answers.organisation())) {
        continue;
      }
      Optional<Answer> answer = answers.answer(question.id());
      if (question.type() == Type.RATING) {
        rate(facts, question, answer, answers);
      } else if (answer.orElse(null) instanceof Answer.Chosen(List<String> values)) {
        choose(facts, question, values);
      } else {
        facts.add(new Unanswered(question.id()));
      }
    }
    return facts;
  }

  private static void choose(List<Record> facts, Question question, List<String> values) {
    String pointer = "answer:/" + question.id();
    if (values.isEmpty()) {
      facts.add(new Chosen(question.id(), NONE, "first", pointer));
    }
    for (int i = 0; i < values.size(); i++) {
      String at = question.isList() ? pointer + "/" + i : pointer;
      facts.add(
          new Chosen(
              question.id(), curie(question, values.get(i)), i == 0 ? "first" : "later", at));
    }
    if (question.isList() && values.size() == 1) {
      facts.add(new Sole(question.id(), curie(question, values.getFirst()), pointer + "/0"));
    }
    if (question.declines()) {
      Set<String> chosen = new HashSet<>(values);
      for (Option option : question.options().values()) {
        if (!chosen.contains(option.value())) {
          facts.add(new Declined(question.id(), option.curie(), pointer));
        }
      }
    }
  }

  private static void rate(
      List<Record> facts, Question question, Optional<Answer> answer, Answers answers) {
    Map<String, String> levels =
        answer.orElse(null) instanceof Answer.Rated(Map<String, String> given) ? given : Map.of();
    Question items = answers.questionnaire().question(question.items().orElseThrow());
    for (String item : answers.chosen(items.id())) {
      String level = levels.get(item);
      facts.add(
          level == null
              ? new Unrated(question.id(), curie(items, item))
              : new Rated(
                  question.id(),
                  curie(items, item),
                  curie(question, level),
                  "answer:/" + question.id() + "/" + item));
    }
  }

  private static String curie(Question question, String value) {
    Option option = question.options().get(value);
    return option == null ? Candidates.COUNTRY + value : option.curie();
  }
}
