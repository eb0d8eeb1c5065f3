package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Runs checks over everything that was loaded, figures included, and tells what they find. */
final class Audit {
  /** Parts several individuals in one cell of a query. */
  private static final String AND = "\\|";

  /** Ends the variable that holds in English what another holds in Japanese. */
  private static final String ENGLISH = "_en";

  private final OntologyFolder folder;
  private final OntologyGraph whole;
  private final Queries queries;
  private final Terms terms;

  Audit(OntologyFolder folder, OntologyGraph whole, Queries queries, Terms terms) {
    this.folder = folder;
    this.whole = whole;
    this.queries = queries;
    this.terms = terms;
  }

  /** What is wrong with the check files themselves. */
  static List<Fault> faults(OntologyFolder folder) {
    List<Fault> faults = new ArrayList<>();
    folder.audits().forEach(file -> attempt(() -> CheckFile.audit(file), faults));
    folder.controls().forEach(file -> attempt(() -> CheckFile.control(file), faults));
    return faults;
  }

  private static void attempt(Supplier<CheckFile> reading, List<Fault> faults) {
    try {
      reading.get();
    } catch (KnowledgeException e) {
      faults.addAll(e.faults());
    }
  }

  /** Where the survey disagrees with itself: what matters most, by check, in the survey's order. */
  List<Finding> findings() {
    requireSound();
    List<Finding> findings = new ArrayList<>();
    for (CheckFile check : byWeight()) {
      queries.select(check.query()).stream()
          .filter(row -> row.containsKey(CheckFile.ABOUT))
          .distinct()
          .sorted(order(check))
          .map(row -> finding(check, row))
          .forEach(findings::add);
    }
    return List.copyOf(findings);
  }

  private List<CheckFile> byWeight() {
    return folder.audits().stream()
        .map(CheckFile::audit)
        .sorted(Comparator.comparing(check -> check.about().weight()))
        .toList();
  }

  /** Where what was entered disagrees with its own totals and names. */
  List<Fault> entryFaults() {
    requireSound();
    List<Fault> faults = new ArrayList<>();
    for (SourceFile file : folder.controls()) {
      CheckFile check = CheckFile.control(file);
      queries.select(check.query()).stream()
          .filter(row -> row.containsKey(CheckFile.ABOUT))
          .map(row -> entryFault(check, row))
          .forEach(faults::add);
    }
    return faults;
  }

  private Fault entryFault(CheckFile check, Map<String, String> row) {
    Map<String, Text> told = told(row);
    Text finding = CheckFile.filled(check.finding(), told);
    String about = told.get(CheckFile.ABOUT).en();
    Text solution = check.about().solution();
    return place(row.get(CheckFile.ABOUT))
        .fault(
            told.get(CheckFile.ABOUT).ja() + ": " + finding.ja() + solution.ja(),
            about + ": " + finding.en() + " " + solution.en());
  }

  /** All faults of all checks at once, rather than the first. */
  private void requireSound() {
    List<Fault> faults = faults(folder);
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
  }

  private Place place(String curie) {
    return whole.places().of(Curie.node(curie)).orElse(new Place(folder.path().toString(), 0));
  }

  private Comparator<Map<String, String>> order(CheckFile check) {
    Comparator<Map<String, String>> order =
        Comparator.comparing(row -> row.get(CheckFile.ABOUT), terms.inOrder());
    for (String variable : check.query().query().getResultVars()) {
      order =
          order.thenComparing(
              row -> row.getOrDefault(variable, ""), Comparator.<String>naturalOrder());
    }
    return order;
  }

  private Finding finding(CheckFile check, Map<String, String> row) {
    Map<String, Text> told = told(row);
    List<Finding.Cited> places = new ArrayList<>();
    for (int i = 1; row.containsKey(CheckFile.SOURCE + i); i++) {
      Text source = told.get(CheckFile.SOURCE + i);
      Text value = told.getOrDefault(CheckFile.VALUE + i, new Text("—", "—"));
      places.add(new Finding.Cited(source.ja(), value));
    }
    String about = row.get(CheckFile.ABOUT);
    return new Finding(
        check.about(),
        about.substring(about.indexOf(':') + 1),
        told.get(CheckFile.ABOUT),
        places,
        CheckFile.filled(check.finding(), told),
        CheckFile.filled(check.reading(), told));
  }

  /** The row in words: names for individuals, printed names for sources. */
  private Map<String, Text> told(Map<String, String> row) {
    Map<String, Text> told = new HashMap<>();
    row.forEach((variable, cell) -> told.put(variable, told(cell)));
    row.forEach(
        (variable, cell) -> {
          String english = row.get(variable + ENGLISH);
          if (english != null) {
            told.put(variable, new Text(cell, english));
          }
        });
    return told;
  }

  private Text told(String cell) {
    List<Text> parts =
        Arrays.stream(cell.split(AND))
            .map(part -> Curie.isIndividual(part) ? Curie.of(part) : part)
            .distinct()
            .sorted(terms.inOrder())
            .map(this::name)
            .toList();
    return parts.isEmpty()
        ? new Text("—", "—")
        : new Text(
            parts.stream().map(Text::ja).collect(Collectors.joining("、")),
            parts.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /** A citation within an English sentence; a place itself is cited alike in both languages. */
  private static String english(String notation) {
    return notation
        .replaceFirst("^図表 ", "table ")
        .replaceFirst("^付録 ", "appendix ")
        .replaceFirst("^(?=\\d)", "section ");
  }

  private Text name(String cell) {
    if (cell.isBlank()) {
      return new Text("—", "—");
    }
    Node node = Curie.node(cell);
    if (terms.isSource(node)) {
      return new Text(terms.notation(node), english(terms.notation(node)));
    }
    Term term = terms.all().get(cell);
    if (term != null) {
      return term.label();
    }
    return whole.graph().contains(node, SKOS.prefLabel.asNode(), Node.ANY)
        ? terms.text(node, SKOS.prefLabel.asNode())
        : new Text(cell, cell);
  }
}
