package jp.renkei.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Term;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.Value;

/** Reads conclusions that scenarios expect: what no rule could ever conclude is a fault. */
final class ExpectedConclusionReader {

  private static final Pattern CONCLUSION = Pattern.compile("\\s*(\\w+)\\s*\\(([^()]*)\\)\\s*");

  private final Map<String, Class<? extends Record>> types = new TreeMap<>();
  private final Knowledge knowledge;
  private final List<String> questions;
  private final List<Rule> rules;
  private final ScenarioFaults faults;

  ExpectedConclusionReader(Advisor advisor, ScenarioFaults faults) {
    Concepts.DERIVED.forEach(type -> types.put(type.getSimpleName(), type));
    this.knowledge = advisor.knowledge();
    this.questions = advisor.questionnaire().questions().stream().map(Question::id).toList();
    this.rules = advisor.rules().rules();
    this.faults = faults;
  }

  Optional<ExpectedConclusion> read(String text, String file, int line) {
    Matcher parts = CONCLUSION.matcher(text);
    if (!parts.matches()) {
      faults.add(
          file,
          line,
          "結論は「型(値, …)」の形で書く（例 SpeaksFor(region:…, strong)）。「%s」がある"
              .formatted(ScenarioFaults.shown(text)),
          "a conclusion is written as Type(value, …), such as SpeaksFor(region:…, strong); found \"%s\""
              .formatted(ScenarioFaults.shown(text)));
      return Optional.empty();
    }
    Class<? extends Record> type = types.get(parts.group(1));
    if (type == null) {
      unknown(
          "結論の型", "kind of conclusion", parts.group(1), List.copyOf(types.keySet()), file, line);
      return Optional.empty();
    }
    return arguments(type, parts.group(2), file, line);
  }

  private Optional<ExpectedConclusion> arguments(
      Class<? extends Record> type, String text, String file, int line) {
    List<String> words = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    List<String> names =
        Arrays.stream(type.getRecordComponents()).map(component -> component.getName()).toList();
    if (words.size() != names.size()) {
      String form = type.getSimpleName() + "(" + String.join(", ", names) + ")";
      faults.add(
          file,
          line,
          "%s の形で書く。値が %d 個ある".formatted(form, words.size()),
          "write %s; found %d values".formatted(form, words.size()));
      return Optional.empty();
    }
    boolean known = true;
    for (int i = 0; i < words.size(); i++) {
      known &= isKnown(type, names.get(i), words.get(i), file, line);
    }
    return known ? Optional.of(new ExpectedConclusion(type, words)) : Optional.empty();
  }

  private boolean isKnown(
      Class<? extends Record> type, String field, String word, String file, int line) {
    boolean term = word.indexOf(':') > 0;
    if (word.equals(ExpectedConclusion.ANY) || term && isTerm(word)) {
      return true;
    }
    List<String> allowed = term ? terms(word) : words(type, field);
    if (!term && allowed.contains(word)) {
      return true;
    }
    unknown(
        term ? "用語" : field + " の値",
        term ? "term" : "value of " + field,
        word,
        allowed,
        file,
        line);
    return false;
  }

  /** Beside the ontology's terms, a projection may give the word for "whichever it is". */
  private boolean isTerm(String curie) {
    return knowledge.find(curie).isPresent()
        || Candidates.local(curie).equals(ExpectedConclusion.ANY);
  }

  private List<String> terms(String word) {
    return knowledge.kind(Candidates.kind(word)).stream().map(Term::curie).toList();
  }

  /** Words that are no terms: a question, a strength, or what the rules themselves write there. */
  private List<String> words(Class<? extends Record> type, String field) {
    return switch (field) {
      case "question" -> questions;
      case "strength" -> Arrays.stream(Strength.values()).map(Strength::id).toList();
      default ->
          rules.stream()
              .filter(rule -> rule.conclusion().type() == type)
              .map(rule -> rule.conclusion().arguments().get(index(type, field)))
              .filter(Value.Literal.class::isInstance)
              .map(value -> ((Value.Literal) value).text())
              .distinct()
              .sorted()
              .toList();
    };
  }

  private static int index(Class<? extends Record> type, String field) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getName())
        .toList()
        .indexOf(field);
  }

  private void unknown(
      String ja, String en, String word, List<String> known, String file, int line) {
    String shown = ScenarioFaults.shown(word);
    String allowed = known.stream().limit(12).collect(Collectors.joining(", "));
    boolean few = !known.isEmpty() && known.size() <= 12;
    faults.add(
        file,
        line,
        "不明な%s「%s」%s%s"
            .formatted(ja, shown, Nearest.ja(word, known), few ? "。使えるもの：" + allowed : ""),
        "unknown %s \"%s\"%s%s"
            .formatted(en, shown, Nearest.en(word, known), few ? "; allowed: " + allowed : ""));
  }
}
