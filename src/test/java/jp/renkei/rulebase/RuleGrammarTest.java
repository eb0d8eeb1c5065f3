package jp.renkei.rulebase;

import static jp.renkei.rulebase.TestTypes.base;
import static jp.renkei.rulebase.TestTypes.faultsOf;
import static jp.renkei.rulebase.TestTypes.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.knowledge.Text;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

class RuleGrammarTest {
  private static final String MODEL =
      """
      package renkei;

      // Which regions bring what is sought.
      /* Two lines
         of comment */
      rule "PR-01 A sought gain speaks for a region"
        @id(PR-01) @source("図表 5-1")
        @ja("求めている「{gain}」は{region}で期待される")
        @en("{gain} is expected of {region}")
      when
        Sought( question == "gains", $gain : value, priority in ( "first", "later" ) )
        Expected( gain == $gain, $region : region,
                  statement != "statement:none" )
        not Surveyed( country == $region )
      then
        conclude( Weighs( $region, $gain, "strong" ) );
      end
      """;

  @Test
  void every_part_of_a_rule_is_kept_in_its_tree() {
    Rule rule =
        RuleBase.of(List.of(new RuleFile("a.drl", MODEL)), TestTypes.TYPES).rules().getFirst();

    assertThat(rule.id()).isEqualTo("PR-01");
    assertThat(rule.name()).isEqualTo("PR-01 A sought gain speaks for a region");
    assertThat(rule.sentence().ja()).isEqualTo("求めている「{gain}」は{region}で期待される");
    assertThat(rule.sentence().en()).isEqualTo("{gain} is expected of {region}");
    assertThat(rule.source()).isEqualTo("図表 5-1");
    assertThat(rule.file()).isEqualTo("a.drl");
    assertThat(rule.line()).isEqualTo(6);
    assertThat(rule.conditions())
        .containsExactly(
            new Condition.Present(
                Sought.class,
                List.of(
                    new Constraint.Equal("question", new Value.Literal("gains")),
                    new Constraint.Binding("gain", "value"),
                    new Constraint.OneOf("priority", List.of("first", "later")))),
            new Condition.Present(
                Expected.class,
                List.of(
                    new Constraint.Equal("gain", new Value.Variable("gain")),
                    new Constraint.Binding("region", "region"),
                    new Constraint.Different("statement", new Value.Literal("statement:none")))),
            new Condition.Absent(
                Surveyed.class,
                List.of(new Constraint.Equal("country", new Value.Variable("region")))));
    assertThat(rule.conclusion())
        .isEqualTo(
            new Conclusion(
                Weighs.class,
                List.of(
                    new Value.Variable("region"),
                    new Value.Variable("gain"),
                    new Value.Literal("strong"))));
  }

  /** Editors and the engine's other tools read the same files. */
  @Test
  void what_is_accepted_is_also_the_engines_own_language() throws Exception {
    for (String text : List.of(MODEL, new RandomRules(7).file(40))) {
      int rules = RuleBase.of(TestTypes.numbered(text), TestTypes.TYPES).rules().size();
      DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);

      PackageDescr tree = parser.parse(null, text);

      assertThat(parser.hasErrors()).as(parser.getErrors().toString()).isFalse();
      assertThat(tree.getName()).isEqualTo("renkei");
      assertThat(tree.getRules()).hasSize(rules);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surveyed( $x : country )",
        "Surveyed( $x : country, country == \"国\" )",
        "Placed( $x : country, region not in ( \"a\", \"b\" ) )",
        "Placed( region != \"a\", $x : country )",
        "Unsaid() Placed( $x : country )",
        "Unsaid( question == \"a\" )\n  Sought()\n  Surveyed( $x : country )",
        "Surveyed( $x : country )\n  not Placed( country == $x, region != \"a\" )",
        "Fits( $x : country )\n  Fits( gain == $x )"
      })
  void conditions_of_the_grammar_are_accepted(String when) {
    assertThat(faultsOf(when, "Supports( $x, \"strong\" )")).isEmpty();
  }

  @Test
  void what_looks_like_a_keyword_is_a_plain_name_within_texts() {
    assertThat(
            base(rule(
                    "T-1", "Surveyed( $x : country, country != \"end\" )", "Fits( $x, \"rule\" )"))
                .rules())
        .hasSize(1);
  }

  @Test
  void a_misspelt_name_is_answered_with_the_nearest_one() {
    assertThat(faultsOf("Surveyd( $x : country )", "Fits( $x, \"a\" )"))
        .containsExactly("5: there is no fact type `Surveyd` (did you mean \"Surveyed\"?)");
    assertThat(faultsOf("Surveyed( $x : contry )", "Fits( $x, \"a\" )"))
        .containsExactly(
            "5: Surveyed has no field `contry` (did you mean \"country\"?); its fields are"
                + " country");
    assertThat(faultsOf("Surveyed( $land : country )", "Fits( $lnd, \"a\" )"))
        .contains("7: no condition before this binds $lnd (did you mean \"land\"?)");
    assertThat(faultsOf("Surveyed( $x : country )", "Fit( $x, \"a\" )"))
        .containsExactly("7: there is no fact type `Fit` (did you mean \"Fits\"?)");
  }

  @Test
  void a_slot_needs_its_variable_and_a_variable_needs_a_use() {
    String text =
        TestTypes.HEAD
            + """
            rule "T-1 a rule"
              @id(T-1) @source("{nowhere}")
              @ja("{land}") @en("{contry} and {")
            when
              Surveyed( $country : country )
              Sought( $unused : value )
            then
              conclude( Fits( $country, "a" ) );
            end
            """;

    assertThat(TestTypes.faults(text))
        .containsExactly(
            "3: no condition before this binds $nowhere",
            "4: no condition before this binds $land",
            "4: no condition before this binds $contry (did you mean \"country\"?)",
            "4: a brace belongs to no slot; the value of $x is written {x}",
            "7: $unused is never used; delete it, or use it in a sentence or in the conclusion");
  }

  @Test
  void conclusions_are_derived_types_with_a_value_for_each_field() {
    assertThat(faultsOf("Surveyed( $x : country )", "Fits( $x )"))
        .containsExactly("7: Fits( country, gain ) wants 2 values, here are 1");
    assertThat(faultsOf("Surveyed( $x : country )", "Placed( $x, \"a\" )"))
        .containsExactly("7: Placed cannot be concluded; it is no derived type");
    assertThat(faultsOf("Surveyed( $x : country )", "Fits( $x, 1 )"))
        .containsExactly("7: found `1`; expected a value in quotes or a $variable");
  }

  @Test
  void metadata_is_complete_and_each_kind_stands_once() {
    String text =
        TestTypes.HEAD
            + """
            rule "T-2 other number"
              @id(T-1) @source("a") @source("b") @js("文") @en("")
            when
              Surveyed( $x : country )
            then
              conclude( Fits( $x, "a" ) );
            end
            """;

    assertThat(TestTypes.faults(text))
        .containsExactly(
            "2: this rule has no @ja( … )",
            "2: a rule's name begins with its id: \"T-1 …\"",
            "3: @source stands twice",
            "3: @js is unknown; a rule has @id @source @ja @en (did you mean \"ja\"?)",
            "3: @en( ) wants a text in quotes");
    assertThat(TestTypes.faults(text.replace("@id(T-1)", "@id(one)")))
        .contains("3: id `one` should look like PR-01, without quotes");
  }

  @Test
  void an_id_is_used_once_across_files() {
    String text = TestTypes.HEAD + rule("T-1", "Surveyed( $x : country )", "Fits( $x, \"a\" )");
    try {
      RuleBase.of(TestTypes.numbered(text, text), TestTypes.TYPES);
    } catch (RuleFaultsException e) {
      assertThat(e.faults())
          .containsExactly(
              new Fault(
                  "1.drl",
                  3,
                  new Text("id「T-1」は 0.drl:3 でも使われている", "id T-1 is used at 0.drl:3 too")));
      return;
    }
    throw new AssertionError("accepted");
  }

  @Test
  void variables_are_bound_once_and_before_their_use() {
    assertThat(faultsOf("Surveyed( $x : country )\n  Placed( $x : country )", "Fits( $x, $x )"))
        .anyMatch(fault -> fault.startsWith("6: $x is bound in line 5 already"));
    assertThat(faultsOf("Surveyed( country == $x )\n  Placed( $x : country )", "Fits( $x, $x )"))
        .anyMatch(fault -> fault.equals("5: no condition before this binds $x"));
    assertThat(faultsOf("Placed( $x : country, region == $x )", "Fits( $x, $x )"))
        .containsExactly(
            "5: $x is bound in this same condition; compare with a variable of an earlier one");
  }
}
