package jp.renkei.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.renkei.knowledge.Language;

/**
 * Answers, and what one rule must make of them.
 *
 * @param rule the rule's id
 * @param file scenario file, as seen from the rule folder
 * @param line line of the scenario in it, from 1
 * @param because why it must be so, in the words of the file; may be empty where the rule fires
 * @param gives what the rule must conclude
 * @param withholds what the rule must not conclude
 * @param says what a reader must see of a firing that gives one of the conclusions
 */
record Scenario(
    String rule,
    Kind kind,
    String file,
    int line,
    String because,
    Answers answers,
    List<ExpectedConclusion> gives,
    List<ExpectedConclusion> withholds,
    Saying says) {

  /** What a scenario shows of its rule; every rule has one of each at least. */
  enum Kind {
    /** The rule gives its conclusion. */
    FIRES,
    /** The rule keeps silent about a conclusion. */
    SILENT,
    /** The case at the rule's edge, on either side of it. */
    BOUNDARY;

    /** The word of scenario files. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A ground's sentence and source as a reader sees them, as far as the scenario states them. */
  record Saying(Optional<String> ja, Optional<String> en, Optional<String> source) {

    boolean nothing() {
      return ja.isEmpty() && en.isEmpty() && source.isEmpty();
    }

    Optional<String> in(Language language) {
      return switch (language) {
        case JA -> ja;
        case EN -> en;
      };
    }
  }

  Scenario {
    gives = List.copyOf(gives);
    withholds = List.copyOf(withholds);
  }
}
