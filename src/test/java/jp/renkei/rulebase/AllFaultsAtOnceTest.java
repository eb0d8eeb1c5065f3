package jp.renkei.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllFaultsAtOnceTest {

  @Test
  void one_reading_names_every_fault_of_every_file_with_its_line() {
    String first =
        """
        package renkei;

        rule "A-1 salience and a wrong type"
          @id(A-1) @source("a") @ja("a") @en("a")
          salience 10
        when
          Surveyd( $x : country )
          Placed( country == $x, region > "a" )
          Expected( regoin == $x )
        then
          conclude( Fits( $x, "a" ) );
        end

        rule "A-2 an open quote"
          @id(A-2) @source("a") @ja("開いた) @en("a")
        when
          Surveyed( $x : country )
        then
          conclude( Fits( $x ) );
        end

        rule "A-3 without end"
          @id(A-3) @source("a") @ja("a") @en("a")
        when
          Surveyed（ $x : country )
        then
          conclude( Fits( $x, "a" ) );

        rule "A-4 no fault at all"
          @id(A-4) @source("a") @ja("a") @en("a")
        when
          Surveyed( $x : country )
        then
          conclude( Fits( $x, "a" ) );
        end
        """;
    String second =
        """
        package other;
        import java.util.List;
        rule "B-1 Java inside"
          @id(B-1) @source("a") @ja("a") @en("a")
        when
          Surveyed( $x : country )
        then
          conclude( Fits( $x, "a" ) );
          System.exit( 1 );
        end
        """;

    assertThat(faults(first, second))
        .containsExactly(
            "0.drl:5: `salience` may not be used in a rule file; expected `@…` or `when`",
            "0.drl:7: there is no fact type `Surveyd` (did you mean \"Surveyed\"?)",
            "0.drl:8: found `>`; expected `==`, `!=`, `in` or `not in`",
            "0.drl:9: Expected has no field `regoin` (did you mean \"region\"?);"
                + " its fields are region, gain, statement",
            "0.drl:15: the quote is not closed in its line",
            "0.drl:19: Fits( country, gain ) wants 2 values, here are 1",
            "0.drl:22: this rule is not closed by `end`",
            "0.drl:25: full-width \"（\" cannot be used here; write it half-width",
            "1.drl:1: found `other`; expected `package renkei;` at the head of the file",
            "1.drl:9: found `System.exit`; expected `end`, as a rule concludes one thing");
  }

  private static List<String> faults(String... texts) {
    try {
      RuleBase.of(TestTypes.numbered(texts), TestTypes.TYPES);
      return List.of();
    } catch (RuleFaultsException e) {
      return e.faults().stream().map(Fault::toString).toList();
    }
  }
}
