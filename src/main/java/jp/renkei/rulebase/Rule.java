package jp.renkei.rulebase;

import java.util.List;
import jp.renkei.knowledge.Text;

/**
 * One citable sentence of inference: where all conditions hold, the conclusion does.
 *
 * @param id identifier that is never reused, such as {@code PR-01}
 * @param name the identifier and a sentence for maintainers
 * @param sentence what a ground says, with slots such as {@code {gain}} for bound variables
 * @param source table or section on which the rule rests; may hold slots as the sentence does
 * @param file name of the rule file
 * @param line line of the word {@code rule}, from 1
 */
public record Rule(
    String id,
    String name,
    Text sentence,
    String source,
    String file,
    int line,
    List<Condition> conditions,
    Conclusion conclusion) {

  public Rule {
    conditions = List.copyOf(conditions);
  }

  /** The conditions that a fact must match, in order: a firing has one premise for each. */
  public List<Condition> premises() {
    return conditions.stream().filter(Condition.Present.class::isInstance).toList();
  }

  /** Ids are unique within a base, and hashing the whole tree for every firing would be slow. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
