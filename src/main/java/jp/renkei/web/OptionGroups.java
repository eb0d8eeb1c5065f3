package jp.renkei.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Question;
import jp.renkei.advice.fact.ActionOf;
import jp.renkei.advice.fact.AddressedTo;
import jp.renkei.knowledge.Term;

/** Under which headings a page lists the options of a question; read from the knowledge once. */
final class OptionGroups {

  private static final String BY_KIND = "kind";

  private final Map<String, String> recommendations = new TreeMap<>();
  private final Map<String, List<String>> addressees = new TreeMap<>();
  private final Map<String, Map<String, String>> properties = new TreeMap<>();

  OptionGroups(Advisor advisor) {
    advisor
        .knowledge()
        .facts(ActionOf.class)
        .forEach(a -> recommendations.put(a.action(), a.recommendation()));
    List<AddressedTo> addressed = new ArrayList<>(advisor.knowledge().facts(AddressedTo.class));
    addressed.sort(Comparator.comparingInt(a -> place(advisor, a.organisation())));
    addressed.forEach(
        a ->
            addressees
                .computeIfAbsent(a.recommendation(), r -> new ArrayList<>())
                .add(a.organisation()));
    for (Question question : advisor.questionnaire().questions()) {
      if (!question.groupedBy().isEmpty() && !question.groupedBy().equals(BY_KIND)) {
        properties.put(question.groupedBy(), property(advisor, question.groupedBy()));
      }
    }
  }

  private static int place(Advisor advisor, String curie) {
    Term term = advisor.knowledge().term(curie);
    return advisor.knowledge().kind(term.kind()).indexOf(term);
  }

  private static Map<String, String> property(Advisor advisor, String name) {
    Map<String, String> groups = new TreeMap<>();
    advisor
        .knowledge()
        .select(
            "PREFIX rk: <https://renkei.example/ns#> SELECT ?option ?group WHERE { ?option rk:"
                + name
                + " ?group } ORDER BY ?option ?group")
        .forEach(row -> groups.putIfAbsent(row.get("option"), row.get("group")));
    return groups;
  }

  /** By the term to which the property of the question's grouping leads. */
  Map<String, List<Question.Option>> byProperty(Question question) {
    Map<String, String> groups = properties.getOrDefault(question.groupedBy(), Map.of());
    return grouped(question.options().values(), o -> groups.getOrDefault(o.curie(), ""));
  }

  /** By the kind of term, for questions that offer several. */
  Map<String, List<Question.Option>> byKind(Question question) {
    return grouped(
        question.options().values(), o -> o.curie().substring(0, o.curie().indexOf(':')));
  }

  /** Actions under their recommendation, recommendations under whom they are for; in words. */
  Map<String, List<Question.Option>> byAddressee(List<Question.Option> options, Ui ui) {
    return grouped(
        options,
        o -> {
          String recommendation = recommendations.get(o.curie());
          return recommendation == null
              ? addressed(o.curie(), ui)
              : ui.label(recommendation) + ui.say("｜", " – ") + addressed(recommendation, ui);
        });
  }

  private String addressed(String recommendation, Ui ui) {
    List<String> organisations = addressees.getOrDefault(recommendation, List.of());
    return organisations.isEmpty()
        ? ""
        : ui.say(ui.labels(organisations) + "向け", "for: " + ui.labels(organisations));
  }

  private static Map<String, List<Question.Option>> grouped(
      java.util.Collection<Question.Option> options,
      java.util.function.Function<Question.Option, String> heading) {
    return options.stream()
        .collect(
            Collectors.groupingBy(
                heading, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
  }
}
