package jp.renkei.knowledge;

import static jp.renkei.knowledge.SmallOntology.funding;
import static jp.renkei.knowledge.SmallOntology.individual;
import static jp.renkei.knowledge.SmallOntology.named;
import static jp.renkei.knowledge.SmallOntology.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong edit of a maintainer stops the load with a place and a reason. */
class WrongEditTest {
  private static final int FIRST = SmallOntology.PREFIXES.split("\n").length + 1;

  @TempDir Path temp;
  private SmallOntology ontology;

  @BeforeEach
  void small() {
    ontology = SmallOntology.in(temp);
  }

  @Test
  void a_small_ontology_without_faults_loads() {
    ontology.saying(pattern("pattern-1", "both"));

    assertThat(ontology.load().term("pattern:pattern-1").sources()).containsExactly("図表 5-1");
  }

  @Test
  void two_funders_of_one_pattern_are_refused() {
    ontology.saying(pattern("pattern-1", "both") + funding("pattern-1", "second-funder", "payer"));

    assertThat(ontology.refusal())
        .contains(
            "example.ttl:"
                + FIRST
                + ": pattern:pattern-1: the pattern has more than one rk:PatternAxis for this axis."
                + " (value: axis:funding)");
  }

  @Test
  void a_binding_with_two_payers_is_refused() {
    ontology.saying(
        pattern("pattern-7", "payer") + "pattern:pattern-7 rk:payer side:self, side:partner .");

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + FIRST
                + ": pattern:pattern-7: the value of rk:payer must be one side.");
  }

  @Test
  void a_pattern_without_an_axis_is_refused() {
    ontology.saying(individual("axis:site", "rk:Axis", "") + pattern("pattern-1", "both"));

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + (FIRST + 1)
                + ": pattern:pattern-1: the pattern has no rk:PatternAxis for this axis."
                + " (value: axis:site)");
  }

  @Test
  void a_statement_without_a_source_is_refused() {
    ontology.saying(
        "statement:bare a rk:GainExpectation ; rk:region region:hub ; rk:gain gain:technology ;\n"
            + "  dcterms:temporal period:now ; "
            + named("bare")
            + " .");

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:" + FIRST + ": statement:bare: a source (prov:wasDerivedFrom) is needed.");
  }

  @Test
  void a_country_outside_ISO_3166_is_refused() {
    ontology.saying(individual("country:ZZ", "rk:Country", "rk:worldRegion \"asia\" ;"));

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:" + FIRST + ": 'ZZ' is not an ISO 3166-1 alpha-2 code of a country.");
  }

  @Test
  void an_unknown_initiative_is_refused_once_with_the_nearest_name() {
    Path folder = temp.resolve("real");
    SmallOntology real =
        SmallOntology.copyOfReal(folder)
            .replacing("activities.ttl", "initiative:licensing", "initiative:licencing");

    List<String> refusal = real.refusal();

    assertThat(refusal)
        .isNotEmpty()
        .allMatch(
            fault ->
                fault.matches(
                    "activities\\.ttl:\\d+: statement:\\S+ uses the"
                        + " individual initiative:licencing, which is not declared\\."
                        + " Did you mean initiative:licensing\\?"));
  }

  @Test
  void a_missing_language_is_refused() {
    ontology.replacing("base.ttl", "\"gain:technology\"@en ; prov", "\"x\"@fr ; prov");

    assertThat(ontology.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.en())
                  .isEqualTo(
                      "gain:technology: an explanation (skos:definition) in English is needed,"
                          + " exactly one.");
              assertThat(fault.ja())
                  .isEqualTo("gain:technology: 英語の説明（skos:definition）がちょうど一つ必要です。");
            });
  }

  @Test
  void broken_syntax_is_reported_with_file_line_and_column() {
    ontology.saying("region:hub rk:order 1\nregion:leader rk:order 2 .");

    assertThat(ontology.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.where()).endsWith("ontology/example.ttl:" + (FIRST + 1));
              assertThat(fault.en()).startsWith("column 1: before this, the '.'");
              assertThat(fault.ja()).startsWith("1 文字目: この手前で");
            });
  }

  @Test
  void the_syntax_faults_of_all_files_come_at_once() {
    ontology.with("a.ttl", "x:y x:z x:w .").with("b.ttl", "<http://a/> <http://b/> \"open .\n");

    assertThat(ontology.refusal())
        .containsExactly(
            "a.ttl:1: column 1: the prefix 'x:' is not declared; add @prefix x: <…> . at the top of"
                + " the file.",
            "b.ttl:1: column 1: a line ends before its string is closed with '\"'.");
  }

  @Test
  void a_file_cut_off_before_its_last_stop_is_refused() {
    ontology.saying("region:hub rk:order 1");

    assertThat(ontology.refusal()).singleElement().asString().contains("the '.' that ends");
  }

  @Test
  void a_value_that_its_type_does_not_have_is_refused() {
    ontology.saying("region:hub rk:order \"two\"^^<http://www.w3.org/2001/XMLSchema#integer> .");

    assertThat(ontology.refusal())
        .singleElement()
        .asString()
        .endsWith("'two' is not a value of type integer.");
  }

  @Test
  void a_file_in_CP932_is_asked_to_be_saved_as_UTF8() throws Exception {
    Files.write(ontology.folder().resolve("old.ttl"), "# 連携".getBytes(Charset.forName("MS932")));

    assertThat(ontology.refusal())
        .containsExactly("old.ttl: this is not UTF-8; save the file as UTF-8.");
  }

  @Test
  void a_byte_order_mark_is_dropped() {
    ontology.with("bom.ttl", "\uFEFF" + SmallOntology.PREFIXES + "region:hub rk:doubt \"x\" .");

    assertThat(ontology.load().find("region:hub")).isPresent();
  }

  @Test
  void a_misspelt_property_is_refused_with_the_nearest_name() {
    ontology.saying("statement:expected rk:regoin region:hub .");

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + FIRST
                + ": statement:expected uses the property rk:regoin, which is not declared."
                + " Did you mean rk:region?");
  }

  @Test
  void a_misspelt_class_is_refused_with_the_nearest_name() {
    ontology.saying("statement:expected a rk:GainExpectatoin .");

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + FIRST
                + ": statement:expected uses the class rk:GainExpectatoin, which is not declared."
                + " Did you mean rk:GainExpectation?");
  }

  @Test
  void an_individual_without_a_class_is_refused() {
    ontology.saying("region:hubb rk:order 3 .");

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + FIRST
                + ": region:hubb has no class (a rk:…). Did you mean region:hub?");
  }

  @Test
  void a_link_to_the_wrong_kind_is_refused() {
    ontology.saying(
        individual(
            "statement:crossed",
            "rk:GainExpectation",
            "rk:region gain:technology ; rk:gain gain:technology ;"));

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + FIRST
                + ": statement:crossed: the value of rk:region must be one region."
                + " (value: gain:technology)");
  }

  @Test
  void an_identifier_of_another_kind_is_refused() {
    ontology.saying(individual("gain:edge", "rk:Region", "rk:plotPosition \"centre\" ;"));

    assertThat(ontology.refusal())
        .containsExactly("example.ttl:" + FIRST + ": gain:edge: a region must be called region:….");
  }

  @Test
  void a_word_that_no_rule_knows_is_refused_where_it_stands_in_brackets() {
    ontology.saying(
        individual(
            "statement:merit",
            "rk:CountryMerit",
            "rk:country country:AU ;\n rk:bearsOn [ rk:value gain:technology ;\n"
                + " rk:strength \"huge\" ] ;"));

    assertThat(ontology.refusal())
        .containsExactly(
            "example.ttl:"
                + (FIRST + 2)
                + ": statement:merit: rk:strength must be one of strong, moderate, weak."
                + " (value: huge)");
  }

  @Test
  void imports_are_refused_because_nothing_is_fetched() {
    ontology.saying("<https://renkei.example/ns> owl:imports <https://example.org/other> .");

    assertThat(ontology.refusal())
        .singleElement()
        .asString()
        .contains("owl:imports is not followed");
  }

  @Test
  void a_folder_without_shapes_is_refused() throws Exception {
    try (var shapes = Files.list(ontology.folder().resolve("shapes"))) {
      for (Path shape : shapes.toList()) {
        Files.delete(shape);
      }
    }

    assertThat(ontology.refusal()).containsExactly("shapes: there is no *.ttl here.");
  }

  @Test
  void a_missing_folder_is_refused() {
    assertThat(Knowledge.check(temp.resolve("nowhere")))
        .singleElement()
        .extracting(Fault::en)
        .isEqualTo("there is no such folder.");
  }

  @Test
  void a_query_file_that_cannot_be_read_is_refused_with_its_line() {
    ontology.with("facts/Broken.rq", "SELECT ?x\nWHERE { ?x ?y }\n");

    assertThat(ontology.refusal())
        .singleElement()
        .asString()
        .startsWith("facts/Broken.rq:2: not readable as SPARQL:");
  }

  @Test
  void a_budget_that_is_not_the_printed_one_is_refused() {
    assertThat(
            real()
                .replacing("cases.ttl", "\"79906\"^^xsd:decimal", "\"799060\"^^xsd:decimal")
                .refusal())
        .singleElement()
        .asString()
        .contains(
            "case:8: the budget as printed must be rk:budgetCurrency and rk:budgetAmount."
                + " (value: USD 79,906)");
  }

  @Test
  void a_duration_without_its_number_is_refused() {
    assertThat(real().replacing("cases.ttl", "    rk:durationYears 7.0 ;\n", "").refusal())
        .singleElement()
        .asString()
        .contains("case:4: the duration as printed must be rk:durationYears.");
  }

  @Test
  void a_case_of_an_unknown_programme_is_refused_with_the_nearest() {
    assertThat(
            real()
                .replacing("cases.ttl", "rk:scheme scheme:apt", "rk:scheme scheme:aptt")
                .refusal())
        .anyMatch(fault -> fault.endsWith("Did you mean scheme:apt?"));
  }

  @Test
  void an_action_that_nobody_takes_is_refused() {
    assertThat(real().replacing("first-steps.ttl", "action:company-4.4 , ", "").refusal())
        .singleElement()
        .asString()
        .contains("action:company-4.4: the action has no rk:ActionAssignment.");
  }

  @Test
  void two_first_steps_for_one_place_are_refused() {
    assertThat(
            real()
                .replacing(
                    "first-steps.ttl",
                    "rk:method method:prize ;",
                    "rk:method method:contract-research ;")
                .refusal())
        .isNotEmpty()
        .allMatch(
            fault -> fault.contains("a first step must be the only one of its place, 1 to 3."));
  }

  @Test
  void a_note_on_what_no_ground_uses_is_refused() {
    assertThat(
            real()
                .replacing("reading.ttl", "rk:noteOn indicator:papers", "rk:noteOn answer:none")
                .refusal())
        .singleElement()
        .asString()
        .contains(
            "statement:note-papers-rough: the value of rk:noteOn must be an indicator, table of"
                + " figures, region or source. (value: answer:none)");
  }

  @Test
  void a_criterion_that_weighs_figures_without_an_indicator_is_refused() {
    assertThat(
            real()
                .replacing("selection.ttl", "    rk:indicator indicator:papers ;\n", "")
                .refusal())
        .singleElement()
        .asString()
        .contains("a criterion of many or outstanding needs rk:indicator.");
  }

  private SmallOntology real() {
    return SmallOntology.copyOfReal(temp.resolve("real"));
  }

  @Test
  void faults_of_all_kinds_come_at_once_in_the_order_of_files_and_lines() {
    ontology.saying(
        individual("country:ZZ", "rk:Country", "rk:worldRegion \"asia\" ;")
            + "region:hub rk:oder 2 .\n"
            + individual("gain:none", "rk:Gain", "rk:order 1, 2 ;"));

    assertThat(ontology.faults())
        .extracting(Fault::line)
        .containsExactly(FIRST, FIRST + 1, FIRST + 2);
  }
}
