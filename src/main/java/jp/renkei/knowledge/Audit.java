package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Runs checks over everything that was loaded, figures included, and tells what they find. */
final class Audit {
  private static final String AUDIT = "audit/";
  private static final String CONTROLS = "controls/";

  /** Parts several individuals in one cell of a query. */
  private static final String AND = "\\|";

  private final OntologyFolder folder;
  private final OntologyGraph ontology;
  private final OntologyGraph figures;
  private final Queries queries;
  private final Terms terms;

  Audit(
      OntologyFolder folder,
      OntologyGraph ontology,
      OntologyGraph figures,
      Queries queries,
      Terms terms) {
    this.folder = folder;
    this.ontology = ontology;
    this.figures = figures;
    this.queries = queries;
    this.terms = terms;
  }

  /** What is wrong with the check files themselves. */
  static List<Fault> faults(OntologyFolder folder) {
    List<Fault> faults = new ArrayList<>();
    for (SourceFile file : folder.queries()) {
      try {
        if (file.in(AUDIT, ".rq")) {
          CheckFile.audit(file);
        } else if (file.in(CONTROLS, ".rq")) {
          CheckFile.control(file);
        }
      } catch (KnowledgeException e) {
        faults.addAll(e.faults());
      }
    }
    return faults;
  }

  /** Where the survey disagrees with itself: by check, then in the survey's order. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (SourceFile file : folder.queries()) {
      if (file.in(AUDIT, ".rq")) {
        CheckFile check = CheckFile.audit(file);
        queries.select(check.query()).stream()
            .filter(row -> row.containsKey(CheckFile.ABOUT))
            .distinct()
            .sorted(order(check))
            .map(row -> finding(check, row))
            .forEach(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  /** Where what was entered disagrees with its own totals and names. */
  List<Fault> entryFaults() {
    List<Fault> faults = new ArrayList<>();
    for (SourceFile file : folder.queries()) {
      if (file.in(CONTROLS, ".rq")) {
        CheckFile check = CheckFile.control(file);
        for (Map<String, String> row : queries.select(check.query())) {
          if (row.containsKey(CheckFile.ABOUT)) {
            Text words = CheckFile.filled(check.finding(), told(row));
            faults.add(place(row.get(CheckFile.ABOUT)).fault(words.ja(), words.en()));
          }
        }
      }
    }
    return faults;
  }

  private Place place(String curie) {
    Node node = Curie.node(curie);
    return figures
        .places()
        .of(node)
        .or(() -> ontology.places().of(node))
        .orElse(new Place(folder.path().toString(), 0));
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

  private Text name(String cell) {
    if (cell.isBlank()) {
      return new Text("—", "—");
    }
    Node node = Curie.node(cell);
    if (terms.isSource(node)) {
      return new Text(terms.notation(node), terms.notation(node));
    }
    Term term = terms.all().get(cell);
    if (term != null) {
      return term.label();
    }
    return ontology.graph().contains(node, SKOS.prefLabel.asNode(), Node.ANY)
        ? terms.text(node, SKOS.prefLabel.asNode())
        : new Text(cell, cell);
  }
}
