package jp.renkei;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The one table of which package may know which, as rules over a root package, so that the same
 * rules hold for the product and for classes that break them on purpose.
 *
 * <p>The root package itself wires everything together: it may know all, and none may know it.
 */
final class Layers {

  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("corpus", Set.of()),
          Map.entry("affiliation", Set.of("corpus")),
          Map.entry("keyword", Set.of("corpus")),
          Map.entry("metrics", Set.of("corpus", "affiliation", "keyword")),
          Map.entry("knowledge", Set.of()),
          Map.entry("rulebase", Set.of("knowledge")),
          Map.entry("advice", Set.of("metrics", "knowledge", "rulebase")),
          Map.entry("store", Set.of("advice", "rulebase")),
          Map.entry("cli", below()),
          Map.entry("web", below()));

  /** Libraries that only some packages may know. The root package is the empty name. */
  private static final Map<String, Set<String>> LIBRARY_KNOWN_BY =
      Map.of(
          "org.drools..", Set.of("rulebase"),
          "org.kie..", Set.of("rulebase"),
          "org.apache.jena..", Set.of("knowledge"),
          "org.semanticweb..", Set.of("knowledge"),
          "uk.ac.manchester.cs..", Set.of("knowledge"),
          "org.duckdb..", Set.of("corpus"),
          "org.jgrapht..", Set.of("metrics", "keyword"),
          "org.springframework..", Set.of("", "web", "cli", "store"));

  private static final List<String> NAMELESS =
      List.of("util", "common", "helper", "manager", "impl");

  private final String root;

  Layers(String root) {
    this.root = root;
  }

  static Set<String> packages() {
    return MAY_KNOW.keySet();
  }

  /** What a package knows of the product is itself and what the table allows. */
  ArchRule knowsOnlyWhatItMay(String name) {
    Set<String> known = new TreeSet<>(MAY_KNOW.get(name));
    known.add(name);
    DescribedPredicate<JavaClass> forbidden =
        resideInAnyPackage(root, root + "..")
            .and(not(resideInAnyPackage(known.stream().map(this::tree).toArray(String[]::new))))
            .as("of the product outside %s", known);
    return noClasses()
        .that()
        .resideInAPackage(tree(name))
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true);
  }

  static Set<String> guardedLibraries() {
    return LIBRARY_KNOWN_BY.keySet();
  }

  /** A guarded library is known by the packages of the table only. */
  ArchRule libraryStaysBehindItsPackages(String library) {
    String[] owners =
        LIBRARY_KNOWN_BY.get(library).stream()
            .map(owner -> owner.isEmpty() ? root : tree(owner))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  /** Every class lies in the root package or in one that the table names. */
  ArchRule everyPackageIsInTheTable() {
    String[] all =
        Stream.concat(Stream.of(root), packages().stream().map(this::tree)).toArray(String[]::new);
    return classes().should().resideInAnyPackage(all).allowEmptyShould(true);
  }

  /** No package's name leaves its concept unnamed. */
  ArchRule everyPackageNamesAConcept() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            NAMELESS.stream().map(name -> root + ".." + name + "..").toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private String tree(String name) {
    return root + "." + name + "..";
  }

  private static Set<String> below() {
    return Set.of(
        "corpus", "affiliation", "keyword", "metrics", "knowledge", "rulebase", "advice", "store");
  }
}
