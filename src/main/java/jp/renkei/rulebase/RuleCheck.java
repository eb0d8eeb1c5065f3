package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Token.Kind;

/** Understands one rule's names, and reports all that is wrong with them. */
final class RuleCheck {
  private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{M}\\p{N} _:./+-]*");

  private final Draft draft;
  private final FactTypes types;
  private final Map<String, Class<? extends Record>> named;
  private final FileFaults faults;
  private final Variables variables;

  private RuleCheck(Draft draft, FactTypes types, FileFaults faults) {
    this.draft = draft;
    this.types = types;
    this.named = types.byName();
    this.faults = faults;
    // where a part could not be read, nobody knows which variables it would have bound
    this.variables =
        new Variables(draft.whole() ? faults : new FileFaults(faults.file(), new Faults()));
  }

  /** The rule; empty when it has a fault that leaves no rule to speak of. */
  static Optional<Rule> check(Draft draft, FactTypes types, FileFaults faults) {
    return new RuleCheck(draft, types, faults).rule();
  }

  private Optional<Rule> rule() {
    Notes notes = new Notes(draft, faults);
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < draft.patterns().size(); i++) {
      condition(draft.patterns().get(i), i).ifPresent(conditions::add);
    }
    if (draft.whole()) {
      ConditionLint.check(draft, types, faults);
    }
    Optional<Conclusion> conclusion = draft.call().flatMap(this::conclusion);
    List.of("source", "ja", "en").forEach(key -> slots(notes.token(key)));
    variables.finish();
    if (notes.value("ja").isBlank() || notes.value("en").isBlank()) {
      return Optional.empty();
    }
    return conclusion.map(
        concluded ->
            new Rule(
                notes.value("id"),
                draft.name().text(),
                new Text(notes.value("ja"), notes.value("en")),
                notes.value("source"),
                faults.file(),
                draft.name().line(),
                conditions,
                concluded));
  }

  private Optional<Condition> condition(Draft.Pattern pattern, int index) {
    Optional<Class<? extends Record>> type = type(pattern.type(), named.keySet());
    List<Constraint> constraints = new ArrayList<>();
    for (Draft.Test test : pattern.tests()) {
      type.ifPresent(known -> checkField(test.field(), known));
      constraints.add(constraint(test, index));
    }
    return type.map(
        known ->
            pattern.negated()
                ? new Condition.Absent(known, constraints)
                : new Condition.Present(known, constraints));
  }

  private Constraint constraint(Draft.Test test, int index) {
    String field = test.field().text();
    Token first = test.operands().getFirst();
    return switch (test.operator()) {
      case BINDING -> {
        variables.bind(first, index);
        yield new Constraint.Binding(first.text(), field);
      }
      case EQUAL -> new Constraint.Equal(field, compared(first, index));
      case DIFFERENT -> new Constraint.Different(field, compared(first, index));
      case ONE_OF -> new Constraint.OneOf(field, literals(test.operands()));
      case NONE_OF -> new Constraint.NoneOf(field, literals(test.operands()));
    };
  }

  private Value compared(Token operand, int index) {
    if (operand.kind() == Kind.VARIABLE) {
      variables.compare(operand, index);
      return new Value.Variable(operand.text());
    }
    return new Value.Literal(literal(operand));
  }

  private List<String> literals(List<Token> operands) {
    return operands.stream().map(this::literal).toList();
  }

  private String literal(Token token) {
    if (!LITERAL.matcher(token.text()).matches()) {
      faults.add(
          token.line(),
          "値「%s」に使えない文字がある。文字、数字、空白と _ : . / + - だけが使える".formatted(token.text()),
          "value %s: only letters, digits, spaces and _ : . / + - may stand in a value"
              .formatted(token.shown()));
    }
    return token.text();
  }

  private Optional<Conclusion> conclusion(Draft.Call call) {
    List<Value> arguments = call.arguments().stream().map(this::argument).toList();
    List<String> derived = types.derived().stream().map(Class::getSimpleName).sorted().toList();
    Optional<Class<? extends Record>> type = type(call.type(), derived);
    type.ifPresent(known -> checkArguments(call, known));
    return type.map(known -> new Conclusion(known, arguments));
  }

  private Value argument(Token token) {
    if (token.kind() == Kind.VARIABLE) {
      variables.use(token.text(), token.line());
      return new Value.Variable(token.text());
    }
    return new Value.Literal(literal(token));
  }

  private void checkArguments(Draft.Call call, Class<? extends Record> type) {
    List<String> fields = Fields.names(type);
    int given = call.arguments().size();
    if (!types.derived().contains(type)) {
      faults.add(
          call.type().line(),
          "%s は結論にできない。ルールが導く型だけを結論にできる".formatted(type.getSimpleName()),
          "%s cannot be concluded; it is no derived type".formatted(type.getSimpleName()));
    } else if (given != fields.size()) {
      faults.add(
          call.type().line(),
          "%s( %s ) には値が%d個必要だが、%d個ある"
              .formatted(type.getSimpleName(), String.join(", ", fields), fields.size(), given),
          "%s( %s ) wants %d values, here are %d"
              .formatted(type.getSimpleName(), String.join(", ", fields), fields.size(), given));
    }
  }

  private Optional<Class<? extends Record>> type(Token token, Collection<String> likely) {
    Class<? extends Record> type = named.get(token.text());
    if (type == null) {
      faults.add(
          token.line(),
          "事実の型「%s」はない%s".formatted(token.shown(), Nearest.ja(token.text(), likely)),
          "there is no fact type `%s`%s"
              .formatted(token.shown(), Nearest.en(token.text(), likely)));
    }
    return Optional.ofNullable(type);
  }

  private void checkField(Token field, Class<? extends Record> type) {
    List<String> fields = Fields.names(type);
    if (!fields.contains(field.text())) {
      String name = type.getSimpleName();
      String all = String.join(", ", fields);
      faults.add(
          field.line(),
          "%s に項目「%s」はない%s。項目は %s"
              .formatted(name, field.shown(), Nearest.ja(field.text(), fields), all),
          "%s has no field `%s`%s; its fields are %s"
              .formatted(name, field.shown(), Nearest.en(field.text(), fields), all));
    }
  }

  private void slots(Token sentence) {
    if (sentence == null) {
      return;
    }
    Slots.in(sentence.text()).forEach(name -> variables.use(name, sentence.line()));
    if (Slots.strayBrace(sentence.text())) {
      faults.add(
          sentence.line(),
          "{ } の使い方が正しくない。変数 $x の値は {x} と書く",
          "a brace belongs to no slot; the value of $x is written {x}");
    }
  }
}
