package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are observations that queries reach and exports hold. */
class FigureCubeTest {
  private static final String PREFIXES =
      """
      PREFIX rk: <https://renkei.example/ns#>
      PREFIX qb: <http://purl.org/linked-data/cube#>
      PREFIX country: <https://renkei.example/id/country/>
      PREFIX institution: <https://renkei.example/id/institution/>
      PREFIX area: <https://renkei.example/id/area/>
      PREFIX form: <https://renkei.example/id/form/>
      PREFIX total: <https://renkei.example/id/total/>
      PREFIX figures: <https://renkei.example/id/figures/>
      """;

  @TempDir Path temp;

  @Test
  void a_row_is_an_observation_with_its_printed_digits() {
    Knowledge real = Knowledge.load(SmallOntology.REAL);

    assertThat(
            real.select(
                PREFIXES
                    + "SELECT ?papers ?eigenvector { ?o qb:dataSet figures:countries ; rk:ofCountry"
                    + " country:CN ; rk:papers ?papers ; rk:eigenvector ?eigenvector }"))
        .as("2-6")
        .containsExactly(Map.of("papers", "571656", "eigenvector", "0.600"));
    assertThat(
            real.select(
                PREFIXES
                    + "SELECT ?n { ?o rk:ofForm form:research ; rk:ofArea total:all ; rk:cases ?n"
                    + " }"))
        .as("3-2")
        .containsExactly(Map.of("n", "75"));
    assertThat(
            real.select(
                PREFIXES
                    + "SELECT ?table (COUNT(?o) AS ?n) { ?o qb:dataSet ?table } GROUP BY ?table"
                    + " ORDER BY ?table"))
        .contains(
            Map.of("table", "figures:areas", "n", "10"),
            Map.of("table", "figures:areas-acm", "n", "10"),
            Map.of("table", "figures:areas-ieee", "n", "10"),
            Map.of("table", "figures:cases", "n", "63"),
            Map.of("table", "figures:countries", "n", "30"),
            Map.of("table", "figures:institutions", "n", "25"));
  }

  @Test
  void the_structure_tells_dimensions_from_measures() {
    assertThat(
            Knowledge.load(SmallOntology.REAL)
                .select(
                    PREFIXES
                        + "SELECT ?role ?property { figures:institutions qb:structure/qb:component"
                        + " ?c . ?c ?role ?property . FILTER (?role != qb:measure) } ORDER BY"
                        + " ?role"))
        .extracting(row -> row.get("property"))
        .containsExactly("rk:ofCountry", "rk:ofInstitution");
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "jsonld", "owlxml"})
  void an_export_holds_them(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Knowledge.load(SmallOntology.REAL).export(format, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("571656", "linked-data/cube#");
  }

  @Test
  void a_code_that_nobody_describes_is_a_fault_with_its_line() {
    SmallOntology copy = SmallOntology.copyOfReal(temp);
    copy.replacing("figures/countries.csv", "IN,India", "XX,India");

    List<String> faults = copy.check();

    assertThat(faults)
        .anyMatch(
            fault ->
                fault.startsWith("figures/countries.csv:3: country 'XX' is not in the ontology."));
  }

  @Test
  void a_quotation_mark_left_open_is_a_fault_of_its_file() {
    SmallOntology copy = SmallOntology.copyOfReal(temp);
    copy.replacing("figures/areas-acm.csv", "\nai,", "\n\"ai,");

    List<String> faults = copy.check();

    assertThat(faults)
        .anyMatch(fault -> fault.startsWith("figures/areas-acm.csv: this is no CSV;"));
  }

  @Test
  void advice_reads_no_figures_as_observations() {
    SmallOntology copy = SmallOntology.copyOfReal(temp);
    copy.replacing("figures/countries.csv", "IN,India", "XX,India");

    assertThat(copy.load().kind("country")).hasSize(32);
  }
}
