package jp.renkei.knowledge;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Short names: {@code region:hub} is {@code https://renkei.example/id/region/hub}. */
final class Curie {
  /** Where every individual lives: one folder a kind. */
  static final String INDIVIDUALS = "https://renkei.example/id/";

  /** Where every class and property lives. */
  static final String VOCABULARY = "https://renkei.example/ns#";

  private static final Map<String, String> KNOWN =
      Map.of(
          VOCABULARY,
          "rk:",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdf:",
          "http://www.w3.org/2000/01/rdf-schema#",
          "rdfs:",
          "http://www.w3.org/2002/07/owl#",
          "owl:",
          "http://www.w3.org/2001/XMLSchema#",
          "xsd:",
          "http://www.w3.org/2004/02/skos/core#",
          "skos:",
          "http://www.w3.org/ns/prov#",
          "prov:",
          "http://purl.org/dc/terms/",
          "dcterms:");

  private Curie() {}

  /** The short name of an IRI; the IRI itself where it has none. */
  static String of(String iri) {
    if (isIndividual(iri)) {
      return iri.substring(INDIVIDUALS.length()).replaceFirst("/", ":");
    }
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String prefix = KNOWN.get(iri.substring(0, cut));
    return prefix == null ? iri : prefix + iri.substring(cut);
  }

  static boolean isIndividual(String iri) {
    return iri.startsWith(INDIVIDUALS) && iri.indexOf('/', INDIVIDUALS.length()) > 0;
  }

  static boolean isIndividual(Node node) {
    return node.isURI() && isIndividual(node.getURI());
  }

  /** Short name of an IRI, lexical form of a literal, label of a blank node. */
  static String of(Node node) {
    if (node.isURI()) {
      return of(node.getURI());
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
  }

  /** What a short name stands for: an individual, or a word of the vocabulary; else the IRI. */
  static Node node(String curie) {
    if (curie.contains("://")) {
      return NodeFactory.createURI(curie);
    }
    if (curie.startsWith(KNOWN.get(VOCABULARY))) {
      return NodeFactory.createURI(VOCABULARY + curie.substring(KNOWN.get(VOCABULARY).length()));
    }
    return NodeFactory.createURI(INDIVIDUALS + curie.replaceFirst(":", "/"));
  }

  /** {@code region} of {@code region:hub}. */
  static String kind(String curie) {
    return curie.substring(0, Math.max(0, curie.indexOf(':')));
  }

  /** The local name of a property or class: {@code prefLabel}. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
