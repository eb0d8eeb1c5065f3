package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import jp.renkei.knowledge.PlantedErrors.Planted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong edits, drawn at random, are found by {@code ontology check} or by the audit. */
class PlantedErrorsTest {
  private static final int ERRORS = 30;
  private static final int AT_LEAST = 27;

  @TempDir static Path temp;
  private static Path copy;
  private static Set<List<Object>> clean;
  private static PlantedErrors errors;

  @BeforeAll
  static void copy() {
    copy = SmallOntology.copyOfReal(temp).folder();
    Knowledge knowledge = Knowledge.load(copy);
    clean = seen(knowledge.audit());
    errors = new PlantedErrors(copy, knowledge.kind("country").stream().map(Term::id).toList());
  }

  @Test
  void the_shipped_ontology_has_no_faults_of_its_own() {
    assertThat(Knowledge.load(copy).shapedAndEntered()).isEmpty();
  }

  @Test
  void counting_again_gives_the_totals_as_they_stand() {
    String counted =
        Knowledge.load(copy)
            .query(PlantedErrors.read(copy.resolve("queries/control-totals.rq")))
            .text();

    assertThat(counted).isEqualTo(PlantedErrors.read(copy.resolve("controls/controls.ttl")));
  }

  @Test
  void of_30_planted_errors_at_least_27_are_found() throws IOException {
    assertThat(found(20230331L)).isGreaterThanOrEqualTo(AT_LEAST);
  }

  @Tag("benchmark")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void so_they_are_with_other_seeds(long seed) throws IOException {
    assertThat(found(seed)).isGreaterThanOrEqualTo(AT_LEAST);
  }

  private static int found(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Integer> by = new TreeMap<>();
    int found = 0;
    for (int i = 0; i < ERRORS; i++) {
      Planted planted = errors.next(random);
      String finder = finder(planted);
      by.merge(planted.kind() + " " + finder, 1, Integer::sum);
      if (finder.equals("NOT FOUND")) {
        System.out.println(
            "not found: " + planted.kind() + " in " + planted.file() + ": " + planted.what());
      } else {
        found++;
      }
    }
    System.out.println("seed " + seed + ": " + found + " of " + ERRORS + " found; " + by);
    return found;
  }

  /** Who finds it first; the reasoner, which takes longest, is asked last. */
  private static String finder(Planted planted) throws IOException {
    Path file = copy.resolve(planted.file());
    String before = Files.readString(file);
    Files.writeString(file, planted.text());
    try {
      return finder();
    } finally {
      Files.writeString(file, before);
    }
  }

  private static String finder() {
    Knowledge knowledge;
    try {
      knowledge = Knowledge.load(copy);
    } catch (KnowledgeException e) {
      return "at load";
    }
    if (!knowledge.entryFaults().isEmpty()) {
      return "by a control";
    }
    if (!clean.containsAll(seen(knowledge.audit()))) {
      return "by the audit";
    }
    return knowledge.check().isEmpty() ? "NOT FOUND" : "by shapes or reasoner";
  }

  private static Set<List<Object>> seen(List<Finding> findings) {
    Set<List<Object>> seen = new HashSet<>();
    findings.forEach(f -> seen.add(List.of(f.check().name(), f.about(), f.places())));
    return seen;
  }
}
