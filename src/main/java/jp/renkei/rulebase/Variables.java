package jp.renkei.rulebase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.renkei.knowledge.Nearest;

/** The variables of one rule: where each is bound, and whether anything uses it. */
final class Variables {
  private final FileFaults faults;
  private final Map<String, Token> bound = new TreeMap<>();
  private final Map<String, Integer> conditionOf = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Variables(FileFaults faults) {
    this.faults = faults;
  }

  void bind(Token variable, int condition) {
    Token earlier = bound.putIfAbsent(variable.text(), variable);
    if (earlier != null) {
      faults.add(
          variable.line(),
          "変数 $%1$s は %2$d 行目で定められている。同じ値を求めるなら「項目 == $%1$s」と書く"
              .formatted(variable.text(), earlier.line()),
          "$%1$s is bound in line %2$d already; to ask for the same value write `field == $%1$s`"
              .formatted(variable.text(), earlier.line()));
    }
    conditionOf.putIfAbsent(variable.text(), condition);
  }

  /** A comparison with a variable; it must come from an earlier condition. */
  void compare(Token variable, int condition) {
    use(variable.text(), variable.line());
    if (conditionOf.getOrDefault(variable.text(), -1) == condition) {
      faults.add(
          variable.line(),
          "変数 $%s は同じ条件の中で定められている。前の行の変数とだけ比べられる".formatted(variable.text()),
          "$%s is bound in this same condition; compare with a variable of an earlier one"
              .formatted(variable.text()));
    }
  }

  void use(String name, int line) {
    used.add(name);
    if (!bound.containsKey(name)) {
      faults.add(
          line,
          "変数 $%s はここまでに定められていない%s".formatted(name, Nearest.ja(name, bound.keySet())),
          "no condition before this binds $%s%s".formatted(name, Nearest.en(name, bound.keySet())));
    }
  }

  /** Reports what is bound for nothing. */
  void finish() {
    bound.forEach(
        (name, token) -> {
          if (!used.contains(name)) {
            faults.add(
                token.line(),
                "変数 $%s は使われていない。消すか、文か結論で使う".formatted(name),
                "$%s is never used; delete it, or use it in a sentence or in the conclusion"
                    .formatted(name));
          }
        });
  }
}
