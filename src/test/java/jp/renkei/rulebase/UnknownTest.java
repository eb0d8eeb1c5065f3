package jp.renkei.rulebase;

import static jp.renkei.rulebase.TestTypes.faultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unknown is neither yes nor no: nothing may rest on the absence of an answer. */
class UnknownTest {
  private static final String ANSWER = "what is not answered is neither yes nor no";
  private static final String DERIVED = "what rules conclude may still grow by other rules";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sought( value != \"a\", $x : value ) | 5: `!=` cannot be asked of Sought: " + ANSWER,
        "Sought( value not in ( \"a\" ), $x : value )| 5: `not in` cannot be asked of Sought: "
            + ANSWER,
        "Supports( $x : candidate, strength != \"a\" )| 5: `!=` cannot be asked of Supports: "
            + DERIVED,
      })
  void difference_is_asked_of_stated_facts_only(String when, String fault) {
    assertThat(faultsOf(when, "Fits( $x, $x )")).containsExactly(fault);
  }

  @Test
  void absence_is_asked_of_stated_facts_only() {
    assertThat(faultsOf("Surveyed( $x : country )\n  not Sought( value == $x )", "Fits( $x, $x )"))
        .containsExactly("6: `not Sought` cannot be asked: " + ANSWER);
    assertThat(faultsOf("Surveyed( $x : country )\n  not Fits( gain == $x )", "Fits( $x, $x )"))
        .containsExactly("6: `not Fits` cannot be asked: " + DERIVED);
    assertThat(faultsOf("not Surveyed( country == \"a\" )", "Fits( \"a\", \"b\" )"))
        .containsExactly("2: the first condition after `when` must ask for a fact, without `not`");
    assertThat(
            faultsOf(
                "Surveyed( $x : country )\n  not Placed( country == $x, $y : region )",
                "Fits( $x, $y )"))
        .containsExactly("6: nothing can be bound within `not`, as no fact matches it");
  }

  @Test
  void a_condition_tied_to_nothing_is_refused_beside_stated_facts_and_allowed_beside_answers() {
    assertThat(faultsOf("Surveyed( $x : country )\n  Placed( $y : country )", "Fits( $x, $y )"))
        .containsExactly(
            "6: Placed is tied to nothing; add `field == $variable` or `field == \"…\"`");
    assertThat(faultsOf("Unsaid()\n  Placed( $y : country )", "Fits( $y, $y )")).isEmpty();
  }

  @Test
  void more_than_eight_conditions_are_refused() {
    String when = "Surveyed( $x : country )" + "\n  Placed( country == $x )".repeat(8);

    assertThat(faultsOf(when, "Fits( $x, $x )"))
        .containsExactly(
            "2: 9 conditions; at most 8 are allowed (conclude something in between by another"
                + " rule)");
  }
}
