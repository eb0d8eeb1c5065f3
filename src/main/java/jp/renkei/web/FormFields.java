package jp.renkei.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.advice.Question;
import jp.renkei.advice.Questionnaire;

/** What the questionnaire page shows of a question: its options in groups, and what is chosen. */
public final class FormFields {

  /** Choices that an ordered question offers; more than a few have no order in anyone's mind. */
  private static final int MOST_PLACES = 4;

  private static final String ORGANISATION = "organisation";

  private final Questionnaire questionnaire;
  private final OptionGroups groups;
  private final Ui ui;
  private final Map<String, String[]> given;

  FormFields(Questionnaire questionnaire, OptionGroups groups, Ui ui, Map<String, String[]> given) {
    this.questionnaire = questionnaire;
    this.groups = groups;
    this.ui = ui;
    this.given = given;
  }

  /** Whom a question is put to, where that is not everyone; kinds in the order of the form. */
  public String asked(Question question) {
    List<String> kinds =
        questionnaire.find(ORGANISATION).orElseThrow().options().values().stream()
            .filter(kind -> question.appliesTo().contains(kind.value()))
            .map(kind -> ui.in(kind.label()))
            .toList();
    return ui.say(
        String.join("・", kinds) + "の方がお答えください。", " Asked of: " + String.join(", ", kinds) + ".");
  }

  private List<String> values(String name) {
    return Arrays.asList(given.getOrDefault(name, new String[0]));
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  public boolean is(String name, int place, String value) {
    List<String> values = values(name);
    return place < values.size() && values.get(place).equals(value);
  }

  /** How many places an ordered question offers: at least those that are filled. */
  public int places(Question question) {
    return Math.min(question.options().size(), Math.max(MOST_PLACES, values(question.id()).size()));
  }

  /** What was typed beside the options. */
  public String typed(Question question) {
    return values(question.id()).stream()
        .filter(value -> !question.options().containsKey(value))
        .filter(value -> !value.equals(FormAnswers.NONE) && !value.equals(FormAnswers.UNSURE))
        .collect(Collectors.joining(", "));
  }

  /** The items that a rating rates. */
  public List<Question.Option> items(Question question) {
    return List.copyOf(
        questionnaire.find(question.items().orElseThrow()).orElseThrow().options().values());
  }

  /** Whether any item of a rating, or any option of a group, is chosen: its fold stands open. */
  public boolean open(Question question) {
    return given.keySet().stream().anyMatch(name -> name.startsWith(question.id() + "."));
  }

  public boolean open(Question question, List<Question.Option> group) {
    return group.stream().anyMatch(option -> has(question.id(), option.value()));
  }

  public Map<String, List<Question.Option>> byKind(Question question) {
    return groups.byKind(question);
  }

  public Map<String, List<Question.Option>> byProperty(Question question) {
    return groups.byProperty(question);
  }

  public Map<String, List<Question.Option>> byAddressee(List<Question.Option> options) {
    return groups.byAddressee(options, ui);
  }
}
