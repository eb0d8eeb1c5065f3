package jp.renkei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the real vocabulary, shapes and queries, and a few statements of its own. */
final class SmallOntology {
  static final Path REAL = Path.of("ontology");

  static final String PREFIXES =
      Stream.of(
              "axis",
              "country",
              "gain",
              "initiative",
              "institution",
              "pattern",
              "period",
              "region",
              "role",
              "side",
              "source",
              "statement",
              "area")
          .map(kind -> "@prefix " + kind + ": <https://renkei.example/id/" + kind + "/> .\n")
          .reduce(
              "@prefix rk: <https://renkei.example/ns#> .\n"
                  + "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                  + "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                  + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                  + "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
                  + "@prefix dcterms: <http://purl.org/dc/terms/> .\n",
              String::concat);

  /** What every example rests on: a table, a time, two sides, one axis, three roles. */
  private static final String BASE =
      """
      period:now a rk:Period ; %1$s .
      source:table-3-5 a rk:Source ; skos:notation "図表 3-5" ; %1$s .
      source:table-5-1 a rk:Source ; skos:notation "図表 5-1" ; rk:order 2 ; %1$s .
      """
              .formatted(named("所"))
          + individual("side:self", "rk:Side", "")
          + individual("side:partner", "rk:Side", "")
          + individual("axis:funding", "rk:Axis", "")
          + individual("role:both", "rk:Role", "")
          + individual("role:payer", "rk:Role", "")
          + individual("region:hub", "rk:Region", "rk:plotPosition \"upper-left\" ; rk:order 2 ;")
          + individual(
              "region:leader", "rk:Region", "rk:plotPosition \"upper-right\" ; rk:order 1 ;")
          + individual("gain:technology", "rk:Gain", "")
          + individual("country:AU", "rk:Country", "rk:worldRegion \"oceania\" ;")
          + individual(
              "statement:expected",
              "rk:GainExpectation",
              "rk:region region:hub ; rk:gain gain:technology ;");

  private final Path folder;

  private SmallOntology(Path folder) {
    this.folder = folder;
  }

  static SmallOntology in(Path temp) {
    Path folder = temp.resolve("ontology");
    copy(REAL.resolve("vocabulary.ttl"), folder.resolve("vocabulary.ttl"));
    copyAll("shapes", folder);
    copyAll("queries", folder);
    return new SmallOntology(folder).with("base.ttl", PREFIXES + BASE);
  }

  /** A copy of the shipped ontology, to be spoilt. */
  static SmallOntology copyOfReal(Path temp) {
    Path folder = temp.resolve("ontology");
    for (Path file : files(REAL)) {
      copy(file, folder.resolve(REAL.relativize(file).toString()));
    }
    return new SmallOntology(folder);
  }

  /** Names, source and time as every statement has them, around the given properties. */
  static String individual(String curie, String type, String properties) {
    return "%s a %s ; %s %s ; prov:wasDerivedFrom source:table-5-1 ; dcterms:temporal period:now .\n"
        .formatted(curie, type, properties, named(curie));
  }

  static String named(String name) {
    return "skos:prefLabel \"%1$s\"@ja, \"%1$s\"@en ; skos:definition \"%1$s\"@ja, \"%1$s\"@en"
        .formatted(name);
  }

  /** A pattern that is its own binding, funded by the role. */
  static String pattern(String id, String role) {
    return individual(
            "pattern:" + id,
            "rk:SchemePattern, rk:Binding",
            "rk:caseCount 1 ; rk:binds pattern:" + id + " ;")
        + funding(id, "funding-of-" + id, role);
  }

  static String funding(String pattern, String statement, String role) {
    return individual(
        "statement:" + statement,
        "rk:PatternAxis",
        "rk:pattern pattern:%s ; rk:axis axis:funding ; rk:role role:%s ;"
            .formatted(pattern, role));
  }

  SmallOntology with(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SmallOntology saying(String turtle) {
    return with("example.ttl", PREFIXES + turtle);
  }

  SmallOntology replacing(String file, String found, String put) {
    try {
      String text = Files.readString(folder.resolve(file));
      if (!text.contains(found)) {
        throw new IllegalArgumentException(file + " does not contain " + found);
      }
      return with(file, text.replace(found, put));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  Knowledge load() {
    return Knowledge.load(folder);
  }

  /** What loading refuses, as {@code file:line: reason} in English; fails if it loads. */
  List<String> refusal() {
    return faults().stream().map(fault -> shortened(fault.in(Language.EN))).toList();
  }

  List<Fault> faults() {
    try {
      load();
    } catch (KnowledgeException e) {
      return e.faults();
    }
    throw new AssertionError("the ontology was accepted");
  }

  /** All faults, the reasoner's too, in English. */
  List<String> check() {
    return Knowledge.check(folder).stream().map(fault -> shortened(fault.in(Language.EN))).toList();
  }

  private String shortened(String fault) {
    return fault.replace(folder + "/", "");
  }

  private static void copyAll(String subfolder, Path folder) {
    for (Path file : files(REAL.resolve(subfolder))) {
      copy(file, folder.resolve(subfolder).resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> found = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
