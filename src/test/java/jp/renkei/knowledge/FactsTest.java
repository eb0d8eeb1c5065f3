package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record and the query of its name agree, or the query is at fault. */
class FactsTest {
  record Expected(String region, String gain) {}

  record Placed(String region, int place) {}

  record Picky(String region) {
    Picky {
      throw new IllegalArgumentException("never good enough");
    }
  }

  private static final String WHERE =
      "WHERE { ?statement <https://renkei.example/ns#region> ?region ;"
          + " <https://renkei.example/ns#gain> ?gain . }";

  @TempDir Path temp;
  private SmallOntology ontology;

  @BeforeEach
  void small() {
    ontology = SmallOntology.in(temp);
  }

  @Test
  void one_row_is_one_record() {
    ontology.with("facts/Expected.rq", "SELECT ?region ?gain " + WHERE);

    assertThat(ontology.load().facts(Expected.class))
        .containsExactly(new Expected("region:hub", "gain:technology"));
  }

  @Test
  void facts_are_projected_once() {
    Knowledge knowledge =
        ontology.with("facts/Expected.rq", "SELECT ?region ?gain " + WHERE).load();

    assertThat(knowledge.facts(Expected.class)).isSameAs(knowledge.facts(Expected.class));
  }

  @Test
  void variables_of_other_names_are_refused() {
    ontology.with("facts/Expected.rq", "SELECT ?region (?gain AS ?benefit) " + WHERE);

    assertRefused(Expected.class, "SELECT has the variables [region, benefit]");
  }

  @Test
  void variables_in_another_order_are_refused() {
    ontology.with("facts/Expected.rq", "SELECT ?gain ?region " + WHERE);

    assertRefused(Expected.class, "the components [region, gain]");
  }

  @Test
  void an_empty_cell_is_refused() {
    ontology.with(
        "facts/Expected.rq",
        "SELECT ?region ?gain { ?region a <https://renkei.example/ns#Region> }");

    assertRefused(Expected.class, "a row leaves ?gain unbound");
  }

  @Test
  void a_missing_query_is_named() {
    assertRefused(Expected.class, "facts/Expected.rq: this query file is missing");
  }

  @Test
  void a_component_that_is_no_string_is_refused() {
    ontology.with("facts/Placed.rq", "SELECT ?region ?place " + WHERE);

    assertRefused(Placed.class, "place of record Placed is not a String");
  }

  @Test
  void a_record_that_refuses_its_values_puts_the_query_at_fault() {
    ontology.with("facts/Picky.rq", "SELECT ?region " + WHERE);

    assertRefused(Picky.class, "never good enough");
  }

  private void assertRefused(Class<? extends Record> type, String reason) {
    Knowledge knowledge = ontology.load();
    assertThatThrownBy(() -> knowledge.facts(type))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("facts/" + type.getSimpleName() + ".rq")
        .hasMessageContaining(reason);
  }
}
