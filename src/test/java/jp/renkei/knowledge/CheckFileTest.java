package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks are maintainers' files: a broken one is refused with its place, and no finding goes away
 * with a text.
 */
class CheckFileTest {
  private static final String CHECK = "audit/degree-exceeds-countries.rq";

  @TempDir Path temp;
  private SmallOntology ontology;

  @BeforeEach
  void copy() {
    ontology = SmallOntology.copyOfReal(temp);
  }

  @Test
  void what_is_no_query_is_refused_with_its_line() {
    ontology.with("audit/broken.rq", header() + "SELECT ?about WHERE { ?about }\n");

    assertRefused("audit/broken.rq:11: not readable as SPARQL: ");
  }

  @Test
  void a_missing_variable_is_refused_where_the_variables_stand() {
    ontology.replacing(
        CHECK,
        "SELECT ?about ?source1 ?value1 ?source2 ?value2",
        "SELECT ?about ?source1 ?value1 ?source2");

    assertThat(refusal())
        .anyMatch(fault -> fault.matches("audit/degree-.*rq:\\d+: SELECT lacks \\?value2\\."))
        .anyMatch(
            fault ->
                fault.matches(
                    "audit/degree-.*rq:\\d+: \\{value2} of Finding is no variable of SELECT\\."
                        + " Did you mean value1\\?"));
  }

  @Test
  void a_missing_part_of_the_header_is_refused() {
    ontology.replacing(CHECK, "# Reading@en", "# Remark@en");

    assertRefused(CHECK + ":1: the comment on top lacks '# Reading@en …'.");
  }

  @Test
  void a_check_that_would_fetch_is_refused() {
    ontology.with(
        "audit/broken.rq",
        header() + "SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }\n");

    assertRefused("audit/broken.rq: SERVICE is refused: nothing outside is contacted.");
  }

  @Test
  void all_broken_checks_are_told_at_once() {
    ontology
        .replacing(CHECK, "# Problem@ja", "# X@ja")
        .replacing("controls/figure-sums.rq", "# Finding@en", "# X@en");

    assertThat(refusal()).hasSize(2);
  }

  @Test
  void a_broken_check_does_not_keep_anyone_from_advice() {
    ontology.replacing(CHECK, "# Reading@en", "# Remark@en");

    assertThat(ontology.load().term("region:hub")).isNotNull();
  }

  @Test
  void words_can_be_rewritten_and_every_finding_stays() {
    List<String> before = values(Knowledge.load(SmallOntology.REAL).audit());
    ontology.replacing(
        CHECK, "{about} has degree {value1}, yet {source2} counts {value2}", "other words");

    assertThat(values(ontology.load().audit())).isEqualTo(before);
  }

  @Test
  void a_deleted_name_of_a_claim_is_a_fault_and_hides_no_finding() {
    ontology.replacing(
        "audit/claims.ttl",
        "    skos:prefLabel \"シンガポールに目立った得手・不得手はない\"@ja ,"
            + " \"Singapore has no marked strength or weakness\"@en ;\n",
        "");

    assertThat(refusal())
        .anyMatch(fault -> fault.matches("audit/claims\\.ttl:\\d+: statement:claim-even-SG: .*"));
    assertThat(ontology.check())
        .anyMatch(fault -> fault.matches("audit/claims\\.ttl:\\d+: statement:claim-even-SG: .*"));
  }

  /** Each finding as what it is about and what stands where, without its words. */
  private static List<String> values(List<Finding> findings) {
    return findings.stream().map(f -> f.check().name() + f.about() + f.places()).toList();
  }

  private void assertRefused(String fault) {
    assertThat(refusal()).anyMatch(line -> line.startsWith(fault));
    assertThat(ontology.check()).anyMatch(line -> line.startsWith(fault));
  }

  private List<String> refusal() {
    Knowledge knowledge = ontology.load();
    return catchThrowableOfType(KnowledgeException.class, knowledge::audit).faults().stream()
        .map(fault -> fault.in(Language.EN).replace(ontology.folder() + "/", ""))
        .toList();
  }

  private static String header() {
    StringBuilder header = new StringBuilder();
    for (String part : List.of("Problem", "Principle", "Solution", "Finding", "Reading")) {
      header.append("# ").append(part).append("@ja 文\n");
      header.append("# ").append(part).append("@en words\n");
    }
    return header.toString();
  }
}
