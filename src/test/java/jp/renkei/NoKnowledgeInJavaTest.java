package jp.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.TestAdvisor;
import org.junit.jupiter.api.Test;

/** What the survey says is in the ontology and the rules; Java names none of its terms. */
class NoKnowledgeInJavaTest {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** Names of the contract that the code may speak, by the reason why it must. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "kind of identifier, of conclusion or of premise",
          Set.of(
              "region",
              "country",
              "institution",
              "method",
              "pattern",
              "direction",
              "recommendation",
              "initiative",
              "practice",
              "axis",
              "area",
              "statement",
              "source",
              "answer",
              "partner"),
          "answer field that the settled policy or the reading of answers names",
          Set.of("organisation", "gains", "areas", "practices", "none"),
          "JSON key of the advice and of the HTTP interface",
          Set.of(
              "about",
              "action",
              "actor",
              "budget",
              "cases",
              "cell",
              "class",
              "countries",
              "doubt",
              "file",
              "government",
              "institutions",
              "item",
              "outsideSurvey",
              "reading",
              "researchers",
              "rules",
              "scheme",
              "status",
              "strength",
              "text",
              "value"),
          "column of the contract's tables",
          Set.of("papers", "degree", "betweenness", "eigenvector", "column"),
          "strength of a ground",
          Set.of("strong", "moderate", "weak"),
          "who can bring a method or pattern about",
          Set.of("agency"),
          "key of the questionnaire's file",
          Set.of("yes", "no"),
          "no term of the survey here: an attribute of rules, a model of a page",
          Set.of("duration", "form"));

  /**
   * Values that one file alone may name: computed there, a column or value of a file, or an
   * example.
   */
  private static final Map<String, Set<String>> ALLOWED_IN =
      Map.ofEntries(
          Map.entry("QuadrantPlot.java", Set.of("JP")),
          Map.entry(
              "QuadrantRegion.java", Set.of("leader", "hub", "independent", "peer", "emerging")),
          Map.entry("CheckAssembly.java", Set.of("university", "research-institute", "company")),
          Map.entry("TradeTable.java", Set.of("Commodity", "Country", "Year")),
          Map.entry("OpenAlexWork.java", Set.of("keyword")),
          Map.entry("OpenAlexReader.java", Set.of("results")),
          Map.entry("JsonRowCounter.java", Set.of("results")),
          Map.entry("KeywordTable.java", Set.of("keyword")),
          Map.entry("Seeds.java", Set.of("keyword")),
          Map.entry("GraphMl.java", Set.of("edge")),
          Map.entry("NetworkFile.java", Set.of("edge")),
          Map.entry("Tables.java", Set.of("ict", "collected")),
          Map.entry("WordRoles.java", Set.of("university", "technology")),
          Map.entry("NameIndex.java", Set.of("education", "company")),
          Map.entry("Registry.java", Set.of("relationships")),
          Map.entry("WhyCommand.java", Set.of("company-3")));

  @Test
  void no_string_in_java_is_a_name_of_the_ontology_beyond_the_contracts_enumerations()
      throws IOException {
    Set<String> names = localNames();
    Map<String, Set<String>> found = new TreeMap<>();
    for (Path file : sources()) {
      for (String literal : literals(Files.readString(file))) {
        String local = literal.replaceFirst("^[a-z]+:", "");
        if ((names.contains(literal) || names.contains(local)) && !allowed(local, file)) {
          found.computeIfAbsent(literal, l -> new TreeSet<>()).add(file.getFileName().toString());
        }
      }
    }

    assertThat(names).hasSizeGreaterThan(800).contains("pattern-7/self", "hub", "company-3.1");
    assertThat(found).isEmpty();
  }

  private static boolean allowed(String local, Path file) {
    return ALLOWED.values().stream().anyMatch(names -> names.contains(local))
        || ALLOWED_IN.getOrDefault(file.getFileName().toString(), Set.of()).contains(local);
  }

  @Test
  void every_allowed_name_is_used() throws IOException {
    Set<String> everywhere = new TreeSet<>();
    for (Path file : sources()) {
      Set<String> literals =
          literals(Files.readString(file)).stream()
              .map(l -> l.replaceFirst("^[a-z]+:", ""))
              .collect(Collectors.toSet());
      everywhere.addAll(literals);
      assertThat(literals)
          .as("%s", file)
          .containsAll(ALLOWED_IN.getOrDefault(file.getFileName().toString(), Set.of()));
    }

    for (Map.Entry<String, Set<String>> entry : ALLOWED.entrySet()) {
      assertThat(everywhere).as(entry.getKey()).containsAll(entry.getValue());
    }
  }

  @Test
  void a_literal_is_found_and_a_comment_is_none() {
    assertThat(literals("String a = \"hub\"; // \"peer\"\n/* \"leader\" */ b(\"x\\\"y\", \"\");"))
        .containsExactly("hub", "x\\\"y", "");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Project.file("src/main/java"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> literals(String source) {
    String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<![:\"])//.*$", "");
    List<String> literals = new ArrayList<>();
    Matcher matcher = LITERAL.matcher(code);
    while (matcher.find()) {
      literals.add(matcher.group(1));
    }
    return literals;
  }

  /** The local names of all classes, properties and individuals of our namespace. */
  private static Set<String> localNames() {
    return TestAdvisor.advisor()
        .knowledge()
        .select(
            "SELECT DISTINCT ?x { { ?x ?p ?o } UNION { ?s ?x ?o } UNION { ?s ?p ?x }"
                + " FILTER (ISIRI(?x) && STRSTARTS(STR(?x), \"https://renkei.example/\")) }")
        .stream()
        .map(row -> row.get("x"))
        .map(curie -> curie.substring(curie.indexOf(':') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
