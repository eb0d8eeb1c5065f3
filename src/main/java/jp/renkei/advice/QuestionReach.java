package jp.renkei.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.renkei.advice.Question.Option;
import jp.renkei.advice.fact.Chosen;
import jp.renkei.advice.fact.Rated;
import jp.renkei.advice.fact.Sole;
import jp.renkei.advice.fact.Warns;
import jp.renkei.rulebase.Condition;
import jp.renkei.rulebase.Constraint;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleBase;
import jp.renkei.rulebase.Value;

/**
 * Which parts of the advice an answer to a question could change, read from the rules themselves.
 *
 * <p>A question reaches a part when a rule that names it, or that joins its options with a stated
 * fact, concludes on candidates of that part, directly or through concepts that other rules use.
 */
final class QuestionReach {

  private static final List<String> PARTS =
      List.of("partners", "methods", "patterns", "directions", "recommendations", "cautions");

  /** Parts that follow others by the standing policy: cautions concern what is recommended. */
  private static final Map<String, List<String>> FOLLOWERS =
      Map.of(
          "partners", List.of("methods", "patterns", "cautions"),
          "methods", List.of("cautions"),
          "patterns", List.of("cautions"));

  private static final Map<String, String> PART_OF_KIND =
      Map.of(
          "region", "partners",
          "country", "partners",
          "institution", "partners",
          "method", "methods",
          "pattern", "patterns",
          "direction", "directions",
          "recommendation", "recommendations");

  /** Answer facts whose variables hold options of their question. */
  private static final Set<Class<?>> VALUED = Set.of(Chosen.class, Rated.class, Sole.class);

  private final FactBase facts;
  private final Questionnaire questionnaire;
  private final List<Rule> rules;
  private final Map<String, List<String>> partsOf = new HashMap<>();

  QuestionReach(RuleBase base, FactBase facts, Questionnaire questionnaire) {
    this.facts = facts;
    this.questionnaire = questionnaire;
    this.rules = base.rules();
    Map<String, Set<String>> reached = new HashMap<>();
    for (Rule rule : rules) {
      Set<String> parts = parts(rule, new HashSet<>());
      for (Condition condition : rule.conditions()) {
        if (Concepts.ANSWERS.contains(condition.type())) {
          questions(rule, condition)
              .forEach(q -> reached.computeIfAbsent(q, x -> new TreeSet<>()).addAll(parts));
        }
      }
    }
    reached.forEach((question, parts) -> partsOf.put(question, ordered(parts)));
  }

  /** The parts in the order of the advice. */
  List<String> of(String question) {
    return partsOf.getOrDefault(question, List.of());
  }

  private static List<String> ordered(Set<String> parts) {
    Set<String> all = new HashSet<>(parts);
    FOLLOWERS.forEach(
        (part, followers) -> {
          if (parts.contains(part)) {
            all.addAll(followers);
          }
        });
    return PARTS.stream().filter(all::contains).toList();
  }

  private Set<String> parts(Rule rule, Set<Class<?>> seen) {
    Class<? extends Record> concluded = rule.conclusion().type();
    if (concluded == Warns.class) {
      return Set.of("cautions");
    }
    Set<String> parts = new HashSet<>();
    if (rule.conclusion().arguments().getFirst() instanceof Value.Variable(String name)) {
      kinds(rule, name).stream()
          .filter(PART_OF_KIND::containsKey)
          .forEach(kind -> parts.add(PART_OF_KIND.get(kind)));
    }
    if (seen.add(concluded)) {
      for (Rule user : rules) {
        if (user.conditions().stream().anyMatch(c -> c.type() == concluded)) {
          parts.addAll(parts(user, seen));
        }
      }
    }
    return parts;
  }

  /** The kinds of identifier that a variable of a rule may hold. */
  private Set<String> kinds(Rule rule, String variable) {
    Set<String> kinds = new HashSet<>();
    for (Condition condition : rule.conditions()) {
      for (Constraint constraint : condition.constraints()) {
        if (constraint instanceof Constraint.Binding(String name, String field)
            && name.equals(variable)) {
          if (VALUED.contains(condition.type())) {
            questions(rule, condition).stream()
                .flatMap(q -> questionnaire.question(q).options().values().stream())
                .forEach(option -> kinds.add(Candidates.kind(option.curie())));
          } else {
            kinds.add(field);
          }
        }
      }
    }
    return kinds;
  }

  private Set<String> questions(Rule rule, Condition condition) {
    Set<String> named = new HashSet<>();
    for (Constraint constraint : condition.constraints()) {
      if (constraint instanceof Constraint.Equal(String field, Value.Literal(String text))
          && field.equals("question")) {
        named.add(text);
      } else if (constraint instanceof Constraint.OneOf(String field, List<String> texts)
          && field.equals("question")) {
        named.addAll(texts);
      }
    }
    if (!named.isEmpty()) {
      named.retainAll(questionnaire.questions().stream().map(Question::id).toList());
      return named;
    }
    Set<String> joined = joined(rule, condition);
    Set<String> questions = new HashSet<>();
    for (Question question : questionnaire.questions()) {
      if (!question.compared()
          && (joined.contains(question.id())
              || question.options().values().stream()
                  .map(Option::curie)
                  .anyMatch(joined::contains))) {
        questions.add(question.id());
      }
    }
    return questions;
  }

  /** The values that stated facts hold where a rule joins them with a variable of a condition. */
  private Set<String> joined(Rule rule, Condition condition) {
    Set<String> values = new HashSet<>();
    for (Constraint own : condition.constraints()) {
      if (own instanceof Constraint.Binding(String variable, String ignored)) {
        for (Condition other : rule.conditions()) {
          for (Constraint constraint : other.constraints()) {
            if (Concepts.STATED.contains(other.type())
                && constraint instanceof Constraint.Equal(String field, Value.Variable(String v))
                && v.equals(variable)) {
              facts.of(other.type()).forEach(fact -> values.add(Components.text(fact, field)));
            }
          }
        }
      }
    }
    return values;
  }
}
