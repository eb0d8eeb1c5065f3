package jp.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The product keeps to its layers, and each guard is seen to fail on a class planted against it.
 */
class ArchitectureTest {

  @Nested
  class TheProduct {

    private static final Layers LAYERS = new Layers("jp.renkei");
    private static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.renkei");

    static Set<String> packages() {
      return Layers.packages();
    }

    static Set<String> libraries() {
      return Layers.guardedLibraries();
    }

    @Test
    void has_classes_to_look_at() {
      assertThat(CLASSES).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_knows_only_what_it_may(String name) {
      LAYERS.knowsOnlyWhatItMay(name).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void library_stays_behind_its_packages(String library) {
      LAYERS.libraryStaysBehindItsPackages(library).check(CLASSES);
    }

    @Test
    void every_package_is_in_the_table() {
      LAYERS.everyPackageIsInTheTable().check(CLASSES);
    }

    @Test
    void every_package_names_a_concept() {
      LAYERS.everyPackageNamesAConcept().check(CLASSES);
    }

    @Test
    void every_package_says_what_belongs_in_it() throws IOException {
      assertThat(undescribed(Project.file("src/main/java"))).isEmpty();
    }
  }

  @Nested
  class PlantedViolation {

    private static final String PLANTED = "jp.renkei.planted";
    private static final Layers LAYERS = new Layers(PLANTED);
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0} that knows {2}")
    @CsvSource({
      "metrics, metrics.KnowsKnowledge, knowledge",
      "corpus, corpus.KnowsMetrics, metrics",
      "knowledge, knowledge.KnowsTheRoot, the root",
      "cli, cli.KnowsTheOtherDoor, web",
    })
    void package_is_found(String name, String culprit, String known) {
      assertThat(violations(LAYERS.knowsOnlyWhatItMay(name)))
          .as("%s knows %s", culprit, known)
          .isNotEmpty()
          .allMatch(violation -> violation.contains(PLANTED + "." + culprit));
    }

    @Test
    void package_that_knows_only_what_it_may_is_passed() {
      assertThat(violations(LAYERS.knowsOnlyWhatItMay("advice"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
      "org.drools.., advice.KnowsDrools",
      "org.kie.., advice.KnowsDrools",
      "org.apache.jena.., rulebase.KnowsJenaAndOwl",
      "org.semanticweb.., rulebase.KnowsJenaAndOwl",
      "uk.ac.manchester.cs.., rulebase.KnowsJenaAndOwl",
      "org.springframework.., advice.KnowsSpring",
      "org.duckdb.., advice.KnowsColumnsAndGraphs",
      "org.jgrapht.., advice.KnowsColumnsAndGraphs",
    })
    void library_is_found_and_only_outside_its_packages(String library, String culprit) {
      assertThat(violations(LAYERS.libraryStaysBehindItsPackages(library)))
          .isNotEmpty()
          .allMatch(violation -> violation.contains(PLANTED + "." + culprit));
    }

    @Test
    void every_guarded_library_is_planted() {
      assertThat(Layers.guardedLibraries())
          .allSatisfy(
              library ->
                  assertThat(violations(LAYERS.libraryStaysBehindItsPackages(library)))
                      .isNotEmpty());
    }

    @Test
    void package_outside_the_table_is_found() {
      assertThat(violations(LAYERS.everyPackageIsInTheTable()))
          .anyMatch(violation -> violation.contains(PLANTED + ".stray.OutsideTheTable"))
          .noneMatch(violation -> violation.contains(PLANTED + ".metrics.KnowsKnowledge"));
    }

    @Test
    void package_without_a_concept_is_found() {
      assertThat(violations(LAYERS.everyPackageNamesAConcept()))
          .hasSize(1)
          .allMatch(violation -> violation.contains(PLANTED + ".util.Nameless"));
    }

    @Test
    void package_without_description_is_found() throws IOException {
      source("described/A.java", "class A {}");
      source("described/package-info.java", "/** What belongs here. */\npackage described;");
      source("bare/B.java", "class B {}");
      source("mute/C.java", "class C {}");
      source("mute/package-info.java", "package mute;");

      assertThat(undescribed(folder))
          .containsExactly(folder.resolve("bare"), folder.resolve("mute"));
    }

    private void source(String path, String text) throws IOException {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }

    private static List<String> violations(ArchRule rule) {
      return rule.evaluate(CLASSES).getFailureReport().getDetails();
    }
  }

  /** The folders with sources but without a package-info that has Javadoc. */
  private static List<Path> undescribed(Path sources) throws IOException {
    Set<Path> packages;
    try (Stream<Path> walk = Files.walk(sources)) {
      packages =
          walk.filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toSet());
    }
    return packages.stream().filter(folder -> !isDescribed(folder)).sorted().toList();
  }

  private static boolean isDescribed(Path folder) {
    Path info = folder.resolve("package-info.java");
    try {
      return Files.exists(info) && Files.readString(info).stripLeading().startsWith("/**");
    } catch (IOException e) {
      return false;
    }
  }
}
