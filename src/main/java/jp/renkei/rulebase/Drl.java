package jp.renkei.rulebase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rules written anew in the engine's language. No text of a rule file is copied but literals, which
 * hold letters, digits and a few signs only: rules and variables get numbers for names, so nothing
 * in a file can be read as code.
 */
final class Drl {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> variables = new HashMap<>();

  private Drl() {}

  /** All rules as one package, as rules of different packages can silence each other. */
  static String of(List<Rule> rules) {
    Drl drl = new Drl();
    drl.out.append("package renkei.compiled;\n");
    drl.out.append("global ").append(Inference.class.getName()).append(" inference;\n");
    for (int i = 0; i < rules.size(); i++) {
      drl.rule(i, rules.get(i));
    }
    return drl.out.toString();
  }

  private void rule(int number, Rule rule) {
    variables.clear();
    out.append("rule \"").append(number).append("\"\nwhen\n");
    rule.conditions().forEach(this::condition);
    Conclusion conclusion = rule.conclusion();
    out.append("then\n  inference.conclude( drools, ").append(number).append(", new ");
    out.append(conclusion.type().getName()).append("( ");
    out.append(conclusion.arguments().stream().map(this::value).collect(Collectors.joining(", ")));
    out.append(" ) );\nend\n");
  }

  private void condition(Condition condition) {
    out.append(condition instanceof Condition.Absent ? "  not " : "  ");
    out.append(condition.type().getName()).append("( ");
    out.append(
        condition.constraints().stream().map(this::constraint).collect(Collectors.joining(", ")));
    out.append(" )\n");
  }

  private String constraint(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Binding(String variable, String field) -> {
        variables.put(variable, "$" + variables.size());
        yield value(new Value.Variable(variable)) + " : " + field;
      }
      case Constraint.Equal(String field, Value value) -> field + " == " + value(value);
      case Constraint.Different(String field, Value value) -> field + " != " + value(value);
      case Constraint.OneOf(String field, List<String> texts) -> field + " in " + list(texts);
      case Constraint.NoneOf(String field, List<String> texts) -> field + " not in " + list(texts);
    };
  }

  private String value(Value value) {
    return switch (value) {
      case Value.Literal(String text) -> quoted(text);
      case Value.Variable(String name) -> variables.get(name);
    };
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Drl::quoted).collect(Collectors.joining(", ", "( ", " )"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
