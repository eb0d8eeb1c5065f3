package jp.renkei.rulebase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.rulebase.Draft.Operator;
import jp.renkei.rulebase.Token.Kind;

/**
 * Refuses conditions that can be read but would not mean what they seem to: an answer that is not
 * there is neither yes nor no, and what rules conclude grows while they fire. So {@code not},
 * {@code !=} and {@code not in} may ask stated facts only.
 */
final class ConditionLint {
  private static final int MOST = 8;

  private final FactTypes types;
  private final Map<String, Class<? extends Record>> named;
  private final FileFaults faults;

  private ConditionLint(FactTypes types, FileFaults faults) {
    this.types = types;
    this.named = types.byName();
    this.faults = faults;
  }

  static void check(Draft draft, FactTypes types, FileFaults faults) {
    ConditionLint lint = new ConditionLint(types, faults);
    lint.number(draft);
    Set<String> bound = new HashSet<>();
    boolean onlyAnswers = true;
    for (int i = 0; i < draft.patterns().size(); i++) {
      Draft.Pattern pattern = draft.patterns().get(i);
      if (pattern.negated()) {
        lint.absence(pattern);
      } else {
        if (!onlyAnswers) {
          lint.connection(pattern, bound);
        }
        onlyAnswers &= lint.isAnswer(pattern);
      }
      pattern.tests().forEach(test -> lint.difference(pattern, test));
      pattern.tests().stream()
          .filter(test -> test.operator() == Operator.BINDING)
          .forEach(test -> bound.add(test.operands().getFirst().text()));
    }
  }

  private void number(Draft draft) {
    List<Draft.Pattern> patterns = draft.patterns();
    if (patterns.isEmpty() || patterns.getFirst().negated()) {
      faults.add(
          draft.name().line(),
          "「when」の最初の条件は、ある事実を求めるもの（not のないもの）にする",
          "the first condition after `when` must ask for a fact, without `not`");
    }
    if (patterns.size() > MOST) {
      faults.add(
          draft.name().line(),
          "条件が%d個ある。%d個までにする（中間の結論を別のルールにする）".formatted(patterns.size(), MOST),
          "%d conditions; at most %d are allowed (conclude something in between by another rule)"
              .formatted(patterns.size(), MOST));
    }
  }

  private void absence(Draft.Pattern pattern) {
    int line = pattern.type().line();
    if (!mayBeDenied(pattern)) {
      faults.add(
          line,
          "not %s は使えない。%s".formatted(pattern.type().text(), whyJa(pattern)),
          "`not %s` cannot be asked: %s".formatted(pattern.type().text(), whyEn(pattern)));
    }
    for (Draft.Test test : pattern.tests()) {
      if (test.operator() == Operator.BINDING) {
        faults.add(
            test.field().line(),
            "not の中では変数を定められない（当てはまる事実がないため）",
            "nothing can be bound within `not`, as no fact matches it");
      }
    }
  }

  private void difference(Draft.Pattern pattern, Draft.Test test) {
    boolean denies = test.operator() == Operator.DIFFERENT || test.operator() == Operator.NONE_OF;
    if (denies && !mayBeDenied(pattern)) {
      String operator = test.operator() == Operator.DIFFERENT ? "!=" : "not in";
      faults.add(
          test.field().line(),
          "%s には「%s」を使えない。%s".formatted(pattern.type().text(), operator, whyJa(pattern)),
          "`%s` cannot be asked of %s: %s"
              .formatted(operator, pattern.type().text(), whyEn(pattern)));
    }
  }

  /**
   * A condition tied to nothing multiplies the matches of all others; beside answers alone, which
   * are few, it may stand.
   */
  private void connection(Draft.Pattern pattern, Set<String> bound) {
    boolean tied =
        pattern.tests().stream()
            .anyMatch(
                test ->
                    test.operator() == Operator.ONE_OF
                        || test.operator() == Operator.EQUAL
                            && (test.operands().getFirst().kind() == Kind.TEXT
                                || bound.contains(test.operands().getFirst().text())));
    if (!tied && !isAnswer(pattern)) {
      faults.add(
          pattern.type().line(),
          "%s は他の条件と結びついていない。「項目 == $変数」または「項目 == \"…\"」を加える".formatted(pattern.type().text()),
          "%s is tied to nothing; add `field == $variable` or `field == \"…\"`"
              .formatted(pattern.type().text()));
    }
  }

  /** Stated facts are all known; a type that does not exist has its own fault. */
  private boolean mayBeDenied(Draft.Pattern pattern) {
    Class<? extends Record> type = named.get(pattern.type().text());
    return type == null || types.stated().contains(type);
  }

  private boolean isAnswer(Draft.Pattern pattern) {
    Class<? extends Record> type = named.get(pattern.type().text());
    return type == null || types.answers().contains(type);
  }

  private String whyJa(Draft.Pattern pattern) {
    return isAnswer(pattern) ? "回答がないことは「いいえ」ではない" : "ルールの結論は、ほかのルールで増えることがある";
  }

  private String whyEn(Draft.Pattern pattern) {
    return isAnswer(pattern)
        ? "what is not answered is neither yes nor no"
        : "what rules conclude may still grow by other rules";
  }
}
