package jp.renkei.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.renkei.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

  private static final Path SHIPPED = Project.file("ontology/keywords");

  @TempDir private Path folder;

  @BeforeEach
  void small_folder() throws IOException {
    write("technology-areas.csv", "area,covers", "ai,", "networks,", "cybersecurity,");
    write("seeds.csv", "keyword,areas", "Deep learning,ai", "Law,none");
    write("concepts.csv", "concept,areas", "Networks,networks");
    write("parameters.csv", "parameter,value", "minimum_lift,1.5");
  }

  /** The order of the rows of figure 2-1, which ends in totals. */
  @Test
  void shipped_areas_are_those_of_the_survey_in_the_order_of_its_tables() throws IOException {
    List<String> ofTable =
        Files.readAllLines(Project.file("ontology/figures/areas.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .limit(8)
            .toList();

    assertThat(Seeds.read(SHIPPED).areas()).isEqualTo(ofTable);
  }

  @Test
  void shipped_labels_cover_every_area_by_keywords_and_by_concepts() throws IOException {
    Seeds seeds = Seeds.read(SHIPPED);

    for (String file : List.of("seeds.csv", "concepts.csv")) {
      List<String> labels = Files.readAllLines(SHIPPED.resolve(file));
      for (String area : seeds.areas()) {
        assertThat(labels.stream().filter(line -> line.matches(".*[,|]" + area + "[,|].*")))
            .as("%s in %s", area, file)
            .hasSizeGreaterThanOrEqualTo(file.equals("seeds.csv") ? 20 : 3);
      }
    }
  }

  @Test
  void case_width_hyphens_and_blanks_make_no_difference() {
    Seeds seeds = Seeds.read(folder);

    for (String spelling :
        List.of("deep learning", "Deep-Learning", " DEEP  learning ", "Ｄｅｅｐ learning")) {
      assertThat(seeds.of(spelling).map(Seed::name)).as(spelling).hasValue("Deep learning");
    }
    assertThat(seeds.of("Deep learnings")).isEmpty();
  }

  @Test
  void concept_takes_the_longest_labelled_path_above_it() {
    Seeds seeds = Seeds.read(SHIPPED);

    assertThat(areasOf(seeds, "Security and privacy~Cryptography~Key management"))
        .containsExactly("cybersecurity");
    assertThat(areasOf(seeds, "Security and privacy → Network security → Firewalls"))
        .containsExactlyInAnyOrder("cybersecurity", "networks");
    assertThat(areasOf(seeds, "Theory of computation -> Formal languages")).isEmpty();
    assertThat(seeds.above(ConceptPath.of("Unheard of → Networks"))).isEmpty();
  }

  @Test
  void every_fault_is_told_at_once_with_file_line_value_and_expectation() throws IOException {
    write(
        "seeds.csv",
        "# a comment",
        "keyword,areas",
        "Deep learning,ai|network",
        "\"Law,\nold\",none|ai",
        "deep-learning,ai",
        ",ai",
        "Rivers");
    write("parameters.csv", "parameter,value", "minimum_lift,much");

    SeedFaultsException thrown =
        catchThrowableOfType(SeedFaultsException.class, () -> Seeds.read(folder));

    String seeds = folder.resolve("seeds.csv").toString();
    assertThat(thrown.faults().stream().map(SeedFault::en))
        .containsExactly(
            seeds
                + ": line 3: \"network\", expected areas separated by | (ai networks"
                + " cybersecurity), or none alone (did you mean \"networks\"?)",
            seeds
                + ": line 5: \"none\", expected areas separated by | (ai networks cybersecurity),"
                + " or none alone",
            seeds
                + ": line 6: \"deep-learning\", expected a value that no earlier row has"
                + " (line 3 has it)",
            seeds + ": line 7: nothing, expected a text in column keyword",
            seeds + ": line 8: \"Rivers\", expected as many cells as the header has",
            folder.resolve("parameters.csv")
                + ": line 2: \"much\", expected a number, 0 or more, such as 1.5");
    assertThat(thrown.faults().getFirst().ja())
        .isEqualTo(
            seeds
                + ": 3 行目: 「network」。必要なもの: | で区切った技術区分"
                + " (ai networks cybersecurity)、または none だけ（「networks」のことか）");
  }

  @Test
  void missing_file_missing_column_and_wrong_encoding_are_told() throws IOException {
    Files.delete(folder.resolve("concepts.csv"));
    write("seeds.csv", "keyword,area", "Deep learning,ai");
    Files.write(folder.resolve("parameters.csv"), "parameter,value,見出し".getBytes("Shift_JIS"));

    SeedFaultsException thrown =
        catchThrowableOfType(SeedFaultsException.class, () -> Seeds.read(folder));

    assertThat(thrown)
        .hasMessageContaining("seeds.csv: \"keyword,area\", expected a column areas in the header")
        .hasMessageContaining("concepts.csv: nothing, expected a file that can be read")
        .hasMessageContaining("parameters.csv: nothing, expected text in UTF-8");
  }

  @Test
  void parameter_must_be_there_once() throws IOException {
    write("parameters.csv", "parameter,value");

    SeedFaultsException thrown =
        catchThrowableOfType(SeedFaultsException.class, () -> Seeds.read(folder));

    assertThat(thrown).hasMessageContaining("expected just one row minimum_lift");
  }

  private static List<String> areasOf(Seeds seeds, String concept) {
    int[] areas = seeds.above(ConceptPath.of(concept)).orElseThrow().areas();
    return Arrays.stream(areas).mapToObj(seeds.areas()::get).toList();
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines), StandardCharsets.UTF_8);
  }
}
