package jp.renkei.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** All individuals by CURIE, with their order among their kind. */
final class Terms {
  /** The survey's provenance, in the words of PROV-O. */
  static final Node DERIVED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private final OntologyGraph ontology;
  private final Graph graph;
  private final Map<String, Integer> order;
  private final NavigableMap<String, Term> terms = new TreeMap<>();
  private final Map<String, List<Term>> kinds;

  /**
   * @param order place of a CURIE in the report's own order, where it gives one
   */
  Terms(OntologyGraph ontology, Map<String, Integer> order) {
    this.ontology = ontology;
    this.graph = ontology.graph();
    this.order = Map.copyOf(order);
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(Curie::isIndividual)
        .distinct()
        .forEach(node -> terms.put(Curie.of(node), term(node)));
    this.kinds =
        terms.values().stream()
            .sorted(Comparator.comparing(Term::curie, inOrder()))
            .collect(Collectors.groupingBy(Term::kind, HashMap::new, Collectors.toList()));
  }

  NavigableMap<String, Term> all() {
    return terms;
  }

  List<Term> kind(String kind) {
    return List.copyOf(kinds.getOrDefault(kind, List.of()));
  }

  /** By the report's order, those without one behind, then by name. */
  Comparator<String> inOrder() {
    return Comparator.comparingInt((String curie) -> order.getOrDefault(curie, Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }

  private Term term(Node node) {
    String curie = Curie.of(node);
    String kind = Curie.kind(curie);
    return new Term(
        curie,
        kind,
        curie.substring(kind.length() + 1),
        text(node, SKOS.prefLabel.asNode()),
        text(node, SKOS.definition.asNode()),
        sources(node),
        graph.stream(node, DCTerms.temporal.asNode(), Node.ANY)
            .map(triple -> Curie.of(triple.getObject()))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  Text text(Node node, Node property) {
    Map<String, String> words = new HashMap<>();
    graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .forEach(word -> words.put(word.getLiteralLanguage(), word.getLiteralLexicalForm()));
    String ja = words.get(Language.JA.tag());
    String en = words.get(Language.EN.tag());
    if (ja == null || en == null) {
      String name = Curie.of(node) + ": " + Curie.of(property);
      throw new KnowledgeException(
          ontology.place(node).fault(name + " が両言語で必要です。", name + " is needed in both languages."));
    }
    return new Text(ja, en);
  }

  private List<String> sources(Node node) {
    return graph.stream(node, DERIVED, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Curie::of, inOrder()))
        .map(this::notation)
        .toList();
  }

  /** Whether it is printed by a notation of its own, as sources are. */
  boolean isSource(Node node) {
    return graph.contains(node, SKOS.notation.asNode(), Node.ANY);
  }

  /** How the report prints the name of a source; a source that has no notation goes by its id. */
  String notation(Node source) {
    return graph.stream(source, SKOS.notation.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .min(Comparator.naturalOrder())
        .orElseGet(() -> Curie.of(source));
  }
}
