package jp.renkei.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Term;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Condition;
import jp.renkei.rulebase.Constraint;
import jp.renkei.rulebase.Fault;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleBase;
import jp.renkei.rulebase.RuleFaultsException;
import jp.renkei.rulebase.Value;

/**
 * The texts that rules compare with: a question or term that does not exist would never match, and
 * its rule would stay silent without anyone noticing.
 */
final class RuleLiterals {

  private final Questionnaire questionnaire;
  private final Knowledge knowledge;
  private final List<Fault> faults = new ArrayList<>();

  private RuleLiterals(Questionnaire questionnaire, Knowledge knowledge) {
    this.questionnaire = questionnaire;
    this.knowledge = knowledge;
  }

  /**
   * Checks every rule.
   *
   * @throws RuleFaultsException naming file, rule, text and the nearest that exists
   */
  static void check(RuleBase rules, Questionnaire questionnaire, Knowledge knowledge) {
    RuleLiterals literals = new RuleLiterals(questionnaire, knowledge);
    rules.rules().forEach(literals::check);
    if (!literals.faults.isEmpty()) {
      throw new RuleFaultsException(literals.faults);
    }
  }

  private void check(Rule rule) {
    for (Condition condition : rule.conditions()) {
      for (Constraint constraint : condition.constraints()) {
        switch (constraint) {
          case Constraint.Equal(String field, Value.Literal(String text)) ->
              check(rule, field, text);
          case Constraint.Different(String field, Value.Literal(String text)) ->
              check(rule, field, text);
          case Constraint.OneOf(String field, List<String> texts) ->
              texts.forEach(text -> check(rule, field, text));
          case Constraint.NoneOf(String field, List<String> texts) ->
              texts.forEach(text -> check(rule, field, text));
          default -> {}
        }
      }
    }
  }

  private void check(Rule rule, String field, String text) {
    if (field.equals("question")) {
      List<String> ids = questionnaire.questions().stream().map(Question::id).toList();
      if (!ids.contains(text)) {
        fault(rule, "質問", "question", text, ids);
      }
    } else if (text.indexOf(':') > 0 && !isKnown(text)) {
      List<String> terms = knowledge.kind(Candidates.kind(text)).stream().map(Term::curie).toList();
      fault(rule, "用語", "term", text, terms);
    }
  }

  /** Beside the ontology's terms, a projection may give the word for "whichever it is". */
  private boolean isKnown(String curie) {
    Optional<Term> term = knowledge.find(curie);
    return term.isPresent() || Candidates.local(curie).equals(Candidates.ANY);
  }

  private void fault(Rule rule, String ja, String en, String text, List<String> known) {
    faults.add(
        new Fault(
            rule.file(),
            rule.line(),
            new Text(
                "ルール %s が比べる%s「%s」は存在しない%s".formatted(rule.id(), ja, text, Nearest.ja(text, known)),
                "rule %s compares with the %s \"%s\", which does not exist%s"
                    .formatted(rule.id(), en, text, Nearest.en(text, known)))));
  }
}
