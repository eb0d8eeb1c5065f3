package jp.renkei.rulebase;

import java.util.Set;

/** Words of the engine's own language that would let a rule file do more than infer. */
final class Forbidden {
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "import",
          "function",
          "global",
          "declare",
          "query",
          "unit",
          "dialect",
          "expander",
          "template",
          "attributes",
          "package");
  private static final Set<String> WITHIN_RULES =
      Set.of(
          "salience",
          "no-loop",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "lock-on-active",
          "auto-focus",
          "date-effective",
          "date-expires",
          "duration",
          "timer",
          "calendars",
          "enabled",
          "extends",
          "dialect",
          "eval",
          "from",
          "accumulate",
          "acc",
          "collect",
          "groupby",
          "forall",
          "exists",
          "or",
          "and",
          "over",
          "matches",
          "contains",
          "memberOf",
          "soundslike",
          "str",
          "excludes",
          "new",
          "modify",
          "update",
          "insert",
          "insertLogical",
          "delete",
          "retract",
          "drools",
          "kcontext",
          "null",
          "true",
          "false");

  private Forbidden() {}

  static boolean atTopLevel(Token token) {
    return token.kind() == Token.Kind.WORD && TOP_LEVEL.contains(token.text());
  }

  static boolean anywhere(Token token) {
    return atTopLevel(token)
        || token.kind() == Token.Kind.WORD && WITHIN_RULES.contains(token.text());
  }
}
