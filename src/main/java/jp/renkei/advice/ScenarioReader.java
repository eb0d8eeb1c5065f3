package jp.renkei.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jp.renkei.advice.Scenario.Kind;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Fault;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleFile;

/**
 * Reads scenario files strictly: what is unknown, missing or twice there is a fault with its line.
 */
final class ScenarioReader {

  private static final String BECAUSE = "because";
  private static final String ANSWERS = "answers";
  private static final String GIVES = "gives";
  private static final String WITHHOLDS = "withholds";
  private static final String JA = "ja";
  private static final String EN = "en";
  private static final String SOURCE = "source";
  private static final List<String> FIELDS =
      List.of(BECAUSE, ANSWERS, GIVES, WITHHOLDS, JA, EN, SOURCE);
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::id).toList();

  private final Map<String, Rule> rules;
  private final AnswersReader answers;
  private final ExpectedConclusionReader conclusions;
  private final ScenarioFaults faults;
  private final Map<String, String> placeOfRule = new HashMap<>();
  private final List<Scenario> scenarios = new ArrayList<>();

  private String file;

  /** Whether it is known which rules the files speak of. */
  private boolean allReadable = true;

  private ScenarioReader(Advisor advisor, ScenarioFaults faults) {
    this.rules = advisor.rules().rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    this.answers = advisor.answersReader();
    this.conclusions = new ExpectedConclusionReader(advisor, faults);
    this.faults = faults;
  }

  /** The scenarios in the order of the files. */
  static List<Scenario> read(List<RuleFile> files, Advisor advisor, ScenarioFaults faults) {
    ScenarioReader reader = new ScenarioReader(advisor, faults);
    files.forEach(reader::read);
    if (reader.allReadable) {
      reader.requireEveryRule();
    }
    return List.copyOf(reader.scenarios);
  }

  private void read(RuleFile source) {
    file = source.name();
    Optional<Yaml> document = YamlReader.read(source, faults);
    allReadable &= document.isPresent();
    document.ifPresent(yaml -> mapping(yaml, "PR-01: …", this::readRule));
  }

  private void requireEveryRule() {
    for (Rule rule : rules.values()) {
      if (!placeOfRule.containsKey(rule.id())) {
        String ofRule =
            RuleScenarios.FOLDER + "/" + rule.file().replaceFirst("\\.drl$", RuleScenarios.ENDING);
        faults.add(
            new Fault(
                rule.file(),
                rule.line(),
                new Text(
                    "%s のシナリオがない。%s に fires、silent、boundary を加える".formatted(rule.id(), ofRule),
                    "%s has no scenarios; add fires, silent and boundary to %s"
                        .formatted(rule.id(), ofRule))));
      }
    }
  }

  private void readRule(String id, Yaml.Entry entry) {
    String first = placeOfRule.putIfAbsent(id, file + ":" + entry.line());
    if (!rules.containsKey(id)) {
      fault(
          entry.line(),
          "ルール「%s」は存在しない%s".formatted(ScenarioFaults.shown(id), Nearest.ja(id, rules.keySet())),
          "there is no rule %s%s"
              .formatted(ScenarioFaults.shown(id), Nearest.en(id, rules.keySet())));
    } else if (first != null) {
      fault(
          entry.line(),
          "%s のシナリオは %s にもある。一か所にまとめる".formatted(id, first),
          "scenarios of %s stand at %s too; put them in one place".formatted(id, first));
    }
    mapping(entry.value(), "fires: …", (kind, cases) -> readKind(id, kind, cases));
    requireKinds(id, entry);
  }

  private void requireKinds(String id, Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Mapping(int line, List<Yaml.Entry> entries)) {
      Set<String> there = entries.stream().map(Yaml.Entry::key).collect(Collectors.toSet());
      for (String kind : KINDS) {
        if (!there.contains(kind)) {
          fault(
              entry.line(),
              "%s に %s のシナリオがない".formatted(ScenarioFaults.shown(id), kind),
              "%s has no scenario under %s".formatted(ScenarioFaults.shown(id), kind));
        }
      }
    }
  }

  private void readKind(String rule, String word, Yaml.Entry entry) {
    if (!KINDS.contains(word)) {
      unknown("項目", "field", word, KINDS, entry.line());
      return;
    }
    Kind kind = Kind.values()[KINDS.indexOf(word)];
    if (entry.value() instanceof Yaml.Sequence(int line, List<Yaml> items)) {
      if (items.isEmpty()) {
        fault(entry.line(), word + " が空", word + " is empty");
      }
      items.forEach(item -> readCase(rule, kind, item.line(), item));
    } else {
      readCase(rule, kind, entry.line(), entry.value());
    }
  }

  private void readCase(String rule, Kind kind, int line, Yaml value) {
    Map<String, Yaml.Entry> fields = new HashMap<>();
    boolean readable =
        mapping(
            value,
            "answers: …",
            (name, entry) -> {
              if (FIELDS.contains(name)) {
                fields.put(name, entry);
              } else {
                unknown("項目", "field", name, FIELDS, entry.line());
              }
            });
    if (!readable) {
      return;
    }
    List<ExpectedConclusion> gives = conclusions(fields.get(GIVES));
    List<ExpectedConclusion> withholds = conclusions(fields.get(WITHHOLDS));
    refuseAnyGiven(gives, fields);
    requireFields(kind, fields, line);
    Optional<Answers> answered = answers(fields.get(ANSWERS), line);
    Scenario.Saying says =
        new Scenario.Saying(text(fields.get(JA)), text(fields.get(EN)), text(fields.get(SOURCE)));
    String because = text(fields.get(BECAUSE)).orElse("");
    answered.ifPresent(
        given ->
            scenarios.add(
                new Scenario(rule, kind, file, line, because, given, gives, withholds, says)));
  }

  private void requireFields(Kind kind, Map<String, Yaml.Entry> fields, int line) {
    switch (kind) {
      case FIRES -> require(fields, GIVES, kind, line);
      case SILENT -> {
        require(fields, WITHHOLDS, kind, line);
        require(fields, BECAUSE, kind, line);
        refuse(fields, GIVES, kind);
      }
      case BOUNDARY -> {
        if (!fields.containsKey(WITHHOLDS)) {
          require(fields, GIVES, kind, line);
        }
        require(fields, BECAUSE, kind, line);
      }
    }
    if (!fields.containsKey(GIVES)) {
      List.of(JA, EN, SOURCE).forEach(field -> refuse(fields, field, kind));
    }
  }

  private void require(Map<String, Yaml.Entry> fields, String field, Kind kind, int line) {
    if (!fields.containsKey(field)) {
      fault(
          line,
          "%s のシナリオには %s が必要".formatted(kind.id(), field),
          "a scenario under %s needs %s".formatted(kind.id(), field));
    }
  }

  private void refuse(Map<String, Yaml.Entry> fields, String field, Kind kind) {
    if (fields.containsKey(field)) {
      fault(
          fields.get(field).line(),
          "結論を出さない %s のシナリオに %s は書けない".formatted(kind.id(), field),
          "a scenario under %s that gives nothing has no %s".formatted(kind.id(), field));
    }
  }

  private void refuseAnyGiven(List<ExpectedConclusion> gives, Map<String, Yaml.Entry> fields) {
    for (ExpectedConclusion given : gives) {
      if (given.arguments().contains(ExpectedConclusion.ANY)) {
        fault(
            fields.get(GIVES).line(),
            "any は %s にだけ書ける。値をそのまま書く".formatted(WITHHOLDS),
            "any may stand under %s only; write the value itself".formatted(WITHHOLDS));
      }
    }
  }

  private Optional<Answers> answers(Yaml.Entry entry, int line) {
    if (entry == null) {
      fault(line, "answers（回答）が必要", "answers are needed");
      return Optional.empty();
    }
    try {
      return Optional.of(answers.read(entry.value().json()));
    } catch (InvalidAnswersException e) {
      for (AnswerFault fault : e.faults()) {
        String where = fault.pointer().isEmpty() ? "" : fault.pointer() + " ";
        int at = fault.pointer().isEmpty() ? entry.line() : lineOf(entry, fault.pointer());
        faults.add(
            new Fault(
                file,
                at,
                new Text(
                    "回答 " + where + fault.detail().ja(),
                    "answers: " + where + fault.detail().en())));
      }
      return Optional.empty();
    }
  }

  private static int lineOf(Yaml.Entry entry, String pointer) {
    return Math.max(entry.line(), entry.value().lineOf(pointer));
  }

  /** One conclusion, or a list of them. */
  private List<ExpectedConclusion> conclusions(Yaml.Entry entry) {
    if (entry == null) {
      return List.of();
    }
    List<Yaml> parts =
        entry.value() instanceof Yaml.Sequence(int line, List<Yaml> items)
            ? items
            : List.of(entry.value());
    if (parts.isEmpty()) {
      fault(entry.line(), entry.key() + " が空", entry.key() + " is empty");
    }
    List<ExpectedConclusion> read = new ArrayList<>();
    for (Yaml part : parts) {
      text(entry.key(), part)
          .flatMap(t -> conclusions.read(t, file, part.line()))
          .ifPresent(read::add);
    }
    return read;
  }

  private Optional<String> text(Yaml.Entry entry) {
    return entry == null ? Optional.empty() : text(entry.key(), entry.value());
  }

  private Optional<String> text(String field, Yaml value) {
    if (value instanceof Yaml.Scalar(int line, var json)
        && json.isString()
        && !json.stringValue().isBlank()) {
      return Optional.of(json.stringValue().strip());
    }
    fault(value.line(), field + " には文字列が必要", field + " must be a text");
    return Optional.empty();
  }

  /** Visits the entries of what must be a mapping; whether it is one. */
  private boolean mapping(Yaml value, String example, BiConsumer<String, Yaml.Entry> visitor) {
    if (value instanceof Yaml.Mapping(int line, List<Yaml.Entry> entries)) {
      entries.forEach(entry -> visitor.accept(entry.key(), entry));
      return true;
    }
    fault(
        value.line(),
        "「%s」の形が必要".formatted(example),
        "expected keys with values, such as \"%s\"".formatted(example));
    return false;
  }

  private void unknown(String ja, String en, String word, List<String> known, int line) {
    String shown = ScenarioFaults.shown(word);
    String allowed = String.join(", ", known);
    fault(
        line,
        "不明な%s「%s」%s。使えるもの：%s".formatted(ja, shown, Nearest.ja(word, known), allowed),
        "unknown %s \"%s\"%s; allowed: %s".formatted(en, shown, Nearest.en(word, known), allowed));
  }

  private void fault(int line, String ja, String en) {
    faults.add(file, line, ja, en);
  }
}
