package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions are answered as tables, truth or triples; whatever would do more than read is refused.
 */
class QueryTest {
  private static final String PREFIXES =
      "PREFIX rk: <https://renkei.example/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " ";

  @TempDir static Path temp;
  private static Knowledge knowledge;

  @BeforeAll
  static void load() {
    knowledge = SmallOntology.in(temp).load();
  }

  @Test
  void a_select_gives_CURIEs_and_plain_strings() {
    assertThat(
            knowledge.select(PREFIXES + "SELECT ?s ?p ?none { ?s rk:plotPosition ?p } ORDER BY ?s"))
        .containsExactly(
            Map.of("s", "region:hub", "p", "upper-left"),
            Map.of("s", "region:leader", "p", "upper-right"));
  }

  @Test
  void a_table_is_aligned_with_japanese_at_double_width() {
    Rows rows =
        knowledge.query(PREFIXES + "SELECT ?a ?b { VALUES (?a ?b) { ('連携' 'x') ('ab' 'y') } }");

    assertThat(rows.text()).isEqualTo("a     b\n連携  x\nab    y\n");
  }

  @Test
  void a_table_is_also_SPARQL_results_JSON() {
    Rows rows = knowledge.query(PREFIXES + "SELECT ?s { ?s a rk:Gain }");

    assertThat(rows.jsonType()).isEqualTo("application/sparql-results+json");
    assertThat(rows.json().replaceAll("\\s", ""))
        .contains("\"vars\":[\"s\"]")
        .contains("{\"type\":\"uri\",\"value\":\"https://renkei.example/id/gain/technology\"}");
  }

  @Test
  void ask_gives_yes_or_no() {
    assertThat(knowledge.query(PREFIXES + "ASK { ?s a rk:Region }").text()).isEqualTo("yes\n");
    assertThat(knowledge.query(PREFIXES + "ASK { ?s a rk:Law }").text()).isEqualTo("no\n");
    assertThat(knowledge.query(PREFIXES + "ASK { ?s a rk:Law }").json()).contains("false");
  }

  @Test
  void construct_and_describe_give_turtle_and_JSON_LD() {
    String region = "<https://renkei.example/id/region/hub>";

    Rows built = knowledge.query(PREFIXES + "CONSTRUCT { ?s a ?c } { ?s a ?c ; rk:order 2 }");
    Rows described = knowledge.query("DESCRIBE " + region);

    assertThat(built.text()).contains("region:hub").contains("rk:Region");
    assertThat(built.json()).contains("rk:Region");
    assertThat(built.jsonType()).isEqualTo("application/ld+json");
    assertThat(described.text()).contains("upper-left");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE ?s { ?s ?p ?o } } }",
        "ASK { FILTER NOT EXISTS { SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
        "SELECT * { BIND (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } AS ?x) }",
        "SELECT ?s { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s"
            + " HAVING (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } })"
      })
  void a_service_is_refused_wherever_it_hides(String query) {
    assertRefused(query, "SERVICE is refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1/> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <http://x/> FROM <http://127.0.0.1/>"
      })
  void a_foreign_dataset_is_refused(String query) {
    assertRefused(query, "FROM is refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "PREFIX f: <java:org.apache.jena.sparql.function.library.> SELECT * { FILTER (f:now()) }",
        "SELECT * { ?s <java:org.example.Property> ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER (<java:x.Y>(?r)) } }"
      })
  void a_function_that_would_load_a_class_is_refused(String query) {
    assertRefused(query, "an IRI that begins with 'java:' is refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <http://a> <http://b> <http://c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://127.0.0.1/>",
        "CLEAR ALL"
      })
  void an_update_is_refused(String query) {
    assertRefused(query, "updates are refused");
  }

  @Test
  void a_query_that_is_none_is_refused_with_its_line() {
    assertThatThrownBy(() -> knowledge.query("SELECT ?s\nWHERE { ?s ?p }"))
        .isInstanceOfSatisfying(
            KnowledgeException.class, e -> assertThat(e.faults().getFirst().line()).isEqualTo(2));
    assertRefused("", "not readable as SPARQL");
  }

  @Test
  void more_results_than_anyone_reads_are_cut_off_with_advice() {
    assertRefused("SELECT * { ?a ?b ?c . ?d ?e ?f }", "add a LIMIT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (GROUP_CONCAT(STR(?f)) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  void a_join_without_a_common_variable_is_stopped_before_it_fills_the_memory(String query) {
    assertRefused(query, "look for patterns that share no variable");
  }

  @Test
  void every_query_file_of_the_shipped_ontology_is_answered_without_empty_cells() {
    Knowledge real = Knowledge.load(SmallOntology.REAL);

    assertThat(OntologyFolder.read(SmallOntology.REAL).queries())
        .isNotEmpty()
        .allSatisfy(
            file -> {
              if (real.query(file.text()) instanceof Rows.Table table) {
                assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.keySet()).containsAll(table.variables()));
              }
            });
  }

  @Test
  void rows_are_asked_for_by_SELECT_only() {
    assertThatThrownBy(() -> knowledge.select("ASK {}"))
        .hasMessageContaining("a SELECT query is needed");
  }

  private static void assertRefused(String query, String reason) {
    assertThatThrownBy(() -> knowledge.query(query))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(reason);
  }
}
