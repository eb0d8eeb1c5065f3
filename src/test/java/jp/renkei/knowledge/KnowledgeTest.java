package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped ontology as others see it: terms, kinds, descriptions, exports, version. */
class KnowledgeTest {
  private static Knowledge real;

  @TempDir Path temp;

  @BeforeAll
  static void load() {
    real = Knowledge.load(SmallOntology.REAL);
  }

  @Test
  void a_term_has_names_in_both_languages_and_its_sources_as_printed() {
    Term hub = real.term("region:hub");

    assertThat(hub.kind()).isEqualTo("region");
    assertThat(hub.id()).isEqualTo("hub");
    assertThat(hub.label().in(Language.JA)).isNotBlank();
    assertThat(hub.label().in(Language.EN)).isNotBlank();
    assertThat(hub.sources())
        .isNotEmpty()
        .allMatch(source -> source.matches("図表 .*|[\\d.]+|付録 .*"));
    assertThat(hub.period()).startsWith("period:");
  }

  @Test
  void a_kind_comes_in_the_order_of_the_report() {
    assertThat(real.kind("pattern"))
        .extracting(Term::id)
        .startsWith("pattern-1")
        .containsSubsequence("pattern-2", "pattern-9", "pattern-10", "pattern-12");
    assertThat(real.kind("method"))
        .extracting(Term::id)
        .as("1-4")
        .containsExactly(
            "bilateral-research",
            "multilateral-research",
            "prize",
            "contract-research",
            "conference",
            "study-abroad",
            "exhibition",
            "agreement-making",
            "standards-making");
  }

  @Test
  void an_unknown_kind_has_no_individuals() {
    assertThat(real.kind("planet")).isEmpty();
  }

  @Test
  void an_unknown_term_is_answered_with_the_nearest() {
    assertThat(real.find("region:hob")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> real.term("region:hob"))
        .withMessage("no individual is called region:hob. Did you mean region:hub?");
  }

  @Test
  void a_description_holds_properties_and_mentions_in_one_language() {
    Map<String, Object> japanese = real.describe("pattern:pattern-7", Language.JA);
    Map<String, Object> english = real.describe("pattern:pattern-7", Language.EN);

    assertThat(japanese.keySet())
        .containsExactly(
            "id", "kind", "label", "definition", "sources", "period", "properties", "mentionedBy");
    assertThat(japanese.get("label")).isNotEqualTo(english.get("label"));
    assertThat(properties(japanese, "properties").get("caseCount")).as("3-5").isEqualTo(List.of(2));
    assertThat(properties(english, "properties").get("type"))
        .isEqualTo(List.of(Map.of("id", "rk:SchemePattern", "label", "scheme pattern")));
    assertThat(properties(english, "mentionedBy").get("binds"))
        .extracting(bound -> asMap(bound).get("id"))
        .containsExactly("pattern:pattern-7/self", "pattern:pattern-7/partner");
  }

  @Test
  void what_stands_in_brackets_is_described_with_its_owner() {
    Map<String, Object> merit =
        real.kind("statement").stream()
            .map(term -> properties(real.describe(term.curie(), Language.EN), "properties"))
            .filter(found -> found.containsKey("bearsOn"))
            .findFirst()
            .map(found -> asMap(found.get("bearsOn").getFirst()))
            .orElseThrow();

    assertThat(merit).containsKeys("value", "strength");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, List<Object>> properties(Map<String, Object> description, String key) {
    return (Map<String, List<Object>>) description.get(key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  @Test
  void the_version_changes_with_any_file_and_with_nothing_else() {
    SmallOntology small = SmallOntology.in(temp);
    String before = small.load().version();

    assertThat(before).matches("sha256:[0-9a-f]{12}").isEqualTo(small.load().version());
    assertThat(small.with("figures/new.csv", "a\n").load().version()).isNotEqualTo(before);
  }

  @Test
  void exported_turtle_loads_again_with_the_same_statements() {
    SmallOntology small = SmallOntology.in(temp);
    String all = "SELECT ?s ?p ?o { ?s ?p ?o FILTER (!isBlank(?s) && !isBlank(?o)) }";
    Knowledge before = small.load();

    small
        .with("base.ttl", "# moved into example.ttl\n")
        .with("vocabulary.ttl", "# moved into example.ttl\n")
        .with("example.ttl", export(before, "turtle"));

    assertThat(small.load().select(all)).containsExactlyInAnyOrderElementsOf(before.select(all));
  }

  @Test
  void an_export_gives_the_same_bytes_each_time() {
    Knowledge again = Knowledge.load(SmallOntology.REAL);

    assertThat(export(real, "turtle")).isEqualTo(export(again, "turtle"));
    assertThat(export(real, "jsonld")).isEqualTo(export(again, "jsonld"));
    assertThat(export(real, "owlxml")).isEqualTo(export(again, "owlxml"));
  }

  @Test
  void the_three_formats_are_what_they_say() {
    assertThat(export(real, "jsonld")).startsWith("{").contains("\"@context\"");
    assertThat(export(real, "owlxml"))
        .startsWith("<?xml")
        .contains("<FunctionalObjectProperty>")
        .contains("AnnotationAssertion");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> export(real, "turtel"))
        .withMessageContaining("Did you mean turtle?");
  }

  private static String export(Knowledge knowledge, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    knowledge.export(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
