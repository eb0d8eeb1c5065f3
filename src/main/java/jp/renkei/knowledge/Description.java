package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Everything the ontology says of one individual, and where it is mentioned, ready for JSON. */
final class Description {
  private static final Set<Node> OWN_FIELDS =
      Set.of(
          SKOS.prefLabel.asNode(),
          SKOS.definition.asNode(),
          Terms.DERIVED,
          DCTerms.temporal.asNode());

  private final OntologyGraph ontology;
  private final Graph graph;
  private final Terms terms;
  private final Language language;

  Description(OntologyGraph ontology, Terms terms, Language language) {
    this.ontology = ontology;
    this.graph = ontology.graph();
    this.terms = terms;
    this.language = language;
  }

  Map<String, Object> of(Term term) {
    Node node = Curie.node(term.curie());
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", term.curie());
    description.put("kind", term.kind());
    description.put("label", term.label().in(language));
    description.put("definition", term.definition().in(language));
    description.put("sources", term.sources());
    description.put("period", term.period().isEmpty() ? null : named(term.period()));
    description.put("properties", properties(node));
    description.put("mentionedBy", mentions(node));
    return description;
  }

  private Map<String, List<Object>> properties(Node node) {
    Map<String, List<Object>> properties = new TreeMap<>();
    graph.stream(node, Node.ANY, Node.ANY)
        .filter(triple -> !OWN_FIELDS.contains(triple.getPredicate()))
        .sorted(Comparator.comparing(triple -> Curie.of(triple.getObject()), terms.inOrder()))
        .forEach(
            triple ->
                value(triple.getObject())
                    .ifPresent(
                        value ->
                            properties
                                .computeIfAbsent(name(triple), key -> new ArrayList<>())
                                .add(value)));
    return properties;
  }

  /** Who mentions the individual, by property; a mention inside brackets counts for its owner. */
  private Map<String, List<Object>> mentions(Node node) {
    Map<String, List<Object>> mentions = new TreeMap<>();
    graph.stream(Node.ANY, Node.ANY, node)
        .map(triple -> Map.entry(name(triple), ontology.owner(triple.getSubject())))
        .filter(mention -> Curie.isIndividual(mention.getValue()))
        .distinct()
        .sorted(Comparator.comparing(mention -> Curie.of(mention.getValue()), terms.inOrder()))
        .forEach(
            mention ->
                mentions
                    .computeIfAbsent(mention.getKey(), key -> new ArrayList<>())
                    .add(named(Curie.of(mention.getValue()))));
    return mentions;
  }

  private static String name(Triple triple) {
    return Curie.local(triple.getPredicate().getURI());
  }

  /** Empty for words in the other language. */
  private Optional<Object> value(Node value) {
    if (value.isLiteral()) {
      boolean otherLanguage =
          !value.getLiteralLanguage().isEmpty()
              && !value.getLiteralLanguage().equals(language.tag());
      return otherLanguage ? Optional.empty() : Optional.of(literal(value));
    }
    if (value.isBlank()) {
      return Optional.of(properties(value));
    }
    return Optional.of(named(value));
  }

  private static Object literal(Node value) {
    boolean plain =
        value.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
            || value.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
            || value.getLiteralDatatype().equals(XSDDatatype.XSDboolean);
    return plain ? value.getLiteralValue() : value.getLiteralLexicalForm();
  }

  private Object named(Node value) {
    String curie = Curie.of(value);
    boolean labelled = graph.contains(value, SKOS.prefLabel.asNode(), Node.ANY);
    if (terms.all().containsKey(curie)) {
      return named(curie);
    }
    return labelled ? entry(curie, terms.text(value, SKOS.prefLabel.asNode())) : curie;
  }

  private Object named(String curie) {
    Term term = Objects.requireNonNull(terms.all().get(curie), curie);
    return entry(curie, term.label());
  }

  private Map<String, Object> entry(String curie, Text label) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", curie);
    entry.put("label", label.in(language));
    return entry;
  }
}
