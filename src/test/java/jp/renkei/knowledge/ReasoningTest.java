package jp.renkei.knowledge;

import static jp.renkei.knowledge.SmallOntology.funding;
import static jp.renkei.knowledge.SmallOntology.individual;
import static jp.renkei.knowledge.SmallOntology.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The axioms of the vocabulary do work: they find contradictions and they classify. */
class ReasoningTest {
  @TempDir Path temp;
  private SmallOntology ontology;

  @BeforeEach
  void small() {
    ontology = SmallOntology.in(temp);
  }

  @Test
  void two_funders_of_one_pattern_are_inconsistent_and_both_are_named() {
    ontology.saying(pattern("pattern-1", "both") + funding("pattern-1", "second", "payer"));

    assertThat(contradictions())
        .singleElement()
        .asString()
        .contains("statement:funding-of-pattern-1 has the role role:both (example.ttl:")
        .contains("statement:second has the role role:payer (example.ttl:")
        .contains("two of 'axis of a pattern' with the same")
        .contains("there is at most one 'role'");
  }

  @Test
  void two_payers_of_one_binding_are_inconsistent() {
    ontology.saying(
        pattern("pattern-7", "payer") + "pattern:pattern-7 rk:payer side:self, side:partner .");

    assertThat(contradictions())
        .singleElement()
        .asString()
        .contains("pattern:pattern-7 has the payer side:partner")
        .contains("pattern:pattern-7 has the payer side:self");
  }

  @Test
  void a_country_stated_in_two_regions_is_inconsistent() {
    ontology.saying(
        individual(
                "statement:one",
                "rk:StatedRegion",
                "rk:country country:AU ; rk:region region:hub ;")
            + individual(
                "statement:two",
                "rk:StatedRegion",
                "rk:country country:AU ; rk:region region:leader ;"));

    assertThat(ontology.check())
        .singleElement()
        .asString()
        .contains("statement:one has the region region:hub")
        .contains("statement:two has the region region:leader");
  }

  @Test
  void a_country_strong_and_weak_in_one_area_is_inconsistent() {
    ontology.saying(
        individual("area:iot", "rk:Area", "")
            + individual(
                "statement:one", "rk:AreaStrength", "rk:country country:AU ; rk:area area:iot ;")
            + individual(
                "statement:two", "rk:AreaWeakness", "rk:country country:AU ; rk:area area:iot ;"));

    assertThat(ontology.check())
        .singleElement()
        .asString()
        .contains("strength in an area and weakness in an area are kept apart");
  }

  @Test
  void several_contradictions_are_found_in_one_check() {
    ontology.saying(
        pattern("pattern-7", "payer")
            + "pattern:pattern-7 rk:payer side:self, side:partner .\n"
            + pattern("pattern-8", "payer")
            + "pattern:pattern-8 rk:payer side:self, side:partner .");

    assertThat(contradictions()).hasSize(2);
  }

  @Test
  void a_class_that_can_have_no_member_is_named() {
    ontology.saying(
        "rk:Mixed a owl:Class ; rdfs:subClassOf rk:Merit, rk:Demerit ;"
            + " skos:prefLabel \"混合\"@ja, \"mixed\"@en .");

    assertThat(ontology.check())
        .singleElement()
        .asString()
        .contains("nothing can be 'mixed'")
        .contains("demerit and merit are kept apart");
  }

  @Test
  void a_pattern_funded_by_both_sides_is_one_for_long_term_research() {
    Knowledge knowledge =
        ontology
            .saying(
                pattern("pattern-1", "both")
                    + pattern("pattern-7", "payer")
                    + "pattern:pattern-7 rk:payer side:self .")
            .load();

    assertThat(knowledge.inferred())
        .containsEntry("LongTermPattern", List.of("pattern:pattern-1"))
        .containsEntry("StrategicPattern", List.of("pattern:pattern-7"));
  }

  @Test
  void the_shipped_ontology_is_consistent_and_classifies_as_3_5_says() throws Exception {
    Knowledge knowledge = Knowledge.load(SmallOntology.REAL);

    assertThat(knowledge.check()).isEmpty();

    SortedMap<String, List<String>> inferred = knowledge.inferred();
    assertThat(inferred.get("LongTermPattern"))
        .as("3-5: both sides fund patterns 1 to 5")
        .containsExactlyInAnyOrderElementsOf(
            knowledge.select(query("long-term-patterns")).stream()
                .map(row -> row.get("pattern"))
                .toList())
        .hasSize(5);
    assertThat(inferred.get("StrategicPattern")).as("3-5: one side funds 6 to 12").hasSize(7);
    assertThat(inferred.get("StudiedCountry")).as("2.2.2").hasSize(7);
    assertThat(inferred.get("UnmeasuredCountry")).containsExactly("country:MV", "country:TL");
    assertThat(inferred.get("ConditionalSuitability"))
        .containsExactlyInAnyOrderElementsOf(
            knowledge.select(query("conditional-rows")).stream()
                .map((Map<String, String> row) -> row.get("statement"))
                .toList());
  }

  @Test
  void no_practice_interview_item_or_case_leads_nowhere() throws Exception {
    Knowledge knowledge = Knowledge.load(SmallOntology.REAL);

    assertThat(knowledge.query(query("unreached")).text()).isEqualTo("no\n");
  }

  @Test
  void cases_with_a_country_come_with_cost_and_who_opens_the_programme() throws Exception {
    List<Map<String, String>> rows =
        Knowledge.load(SmallOntology.REAL).select(query("cases-by-country"));

    assertThat(rows).filteredOn(row -> row.get("country").equals("country:JP")).hasSize(9);
    assertThat(rows)
        .filteredOn(row -> row.get("country").equals("country:VN"))
        .extracting(row -> row.get("budget"))
        .containsExactly("—", "AUD 170,340");
  }

  private static String query(String name) throws Exception {
    return Files.readString(SmallOntology.REAL.resolve("queries/" + name + ".rq"));
  }

  private List<String> contradictions() {
    return ontology.check().stream()
        .filter(fault -> fault.contains("cannot hold together"))
        .toList();
  }
}
