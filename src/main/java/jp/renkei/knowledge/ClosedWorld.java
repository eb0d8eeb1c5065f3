package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What RDF lets pass and an editor does not: a name that nobody declared. Every individual that is
 * mentioned must be described, every class and property in use must be declared, and a country must
 * be one of ISO 3166-1.
 */
final class ClosedWorld {
  /** The contract's kind whose identifiers are ISO 3166-1 alpha-2 codes. */
  private static final String COUNTRY = "country";

  private final OntologyGraph ontology;
  private final Graph graph;
  private final Set<Node> individuals;
  private final Set<String> individualNames;
  private final Set<Node> classes;
  private final Set<Node> properties;

  private ClosedWorld(OntologyGraph ontology) {
    this.ontology = ontology;
    this.graph = ontology.graph();
    this.individuals =
        typed().map(Triple::getSubject).filter(Curie::isIndividual).collect(Collectors.toSet());
    this.individualNames = names(individuals);
    this.classes = declared(Set.of(OWL.Class.asNode(), RDFS.Class.asNode()));
    this.properties =
        declared(
            Set.of(
                OWL.ObjectProperty.asNode(),
                OWL.DatatypeProperty.asNode(),
                OWL.AnnotationProperty.asNode()));
  }

  static ClosedWorld of(OntologyGraph ontology) {
    return new ClosedWorld(ontology);
  }

  /** Individuals that are mentioned but never described. */
  Set<Node> undeclared() {
    return graph.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(Curie::isIndividual)
        .filter(node -> !individuals.contains(node))
        .collect(Collectors.toSet());
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Set<Node> untyped = new HashSet<>();
    for (Triple triple : graph.find().toList()) {
      subject(triple, untyped, faults);
      predicate(triple, faults);
      object(triple, faults);
    }
    individuals.stream()
        .filter(node -> Curie.kind(Curie.of(node)).equals(COUNTRY))
        .forEach(node -> country(node, faults));
    return faults;
  }

  private void subject(Triple triple, Set<Node> untyped, List<Fault> faults) {
    Node subject = triple.getSubject();
    if (Curie.isIndividual(subject) && !individuals.contains(subject) && untyped.add(subject)) {
      String name = Curie.of(subject);
      Hint hint = Hint.near(name, individualNames);
      faults.add(
          ontology
              .place(triple)
              .fault(
                  name + " にクラス（a rk:…）がありません。" + hint.ja(),
                  name + " has no class (a rk:…)." + hint.en()));
    }
  }

  private void predicate(Triple triple, List<Fault> faults) {
    Node predicate = triple.getPredicate();
    if (predicate.equals(OWL.imports.asNode())) {
      faults.add(
          ontology
              .place(triple)
              .fault(
                  "owl:imports は使えません。読み込み中にネットワークへは接続しません。",
                  "owl:imports is not followed: nothing is fetched while loading."));
    } else if (!standard(predicate) && !properties.contains(predicate)) {
      undeclared(triple, predicate, "性質", "the property", properties, faults);
    }
  }

  private void object(Triple triple, List<Fault> faults) {
    Node object = triple.getObject();
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      if (object.isURI() && !standard(object) && !classes.contains(object)) {
        undeclared(triple, object, "クラス", "the class", classes, faults);
      }
    } else if (Curie.isIndividual(object) && !individuals.contains(object)) {
      undeclared(triple, object, "個体", "the individual", sameKind(object), faults);
    }
  }

  private void undeclared(
      Triple triple, Node wrong, String ja, String en, Set<Node> known, List<Fault> faults) {
    String name = Curie.of(wrong);
    String owner = Curie.of(ontology.owner(triple.getSubject()));
    Hint hint = Hint.near(name, names(known));
    faults.add(
        ontology
            .place(triple)
            .fault(
                owner + " が使う" + ja + " " + name + " は宣言されていません。" + hint.ja(),
                owner + " uses " + en + " " + name + ", which is not declared." + hint.en()));
  }

  private void country(Node node, List<Fault> faults) {
    String code = Curie.of(node).substring(COUNTRY.length() + 1);
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    if (!codes.contains(code)) {
      faults.add(
          ontology
              .place(node)
              .fault(
                  "国・地域の識別子「" + code + "」は ISO 3166-1 の二文字符号ではありません。",
                  "'" + code + "' is not an ISO 3166-1 alpha-2 code of a country."));
    }
  }

  private Stream<Triple> typed() {
    return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY);
  }

  private Set<Node> declared(Set<Node> types) {
    return typed()
        .filter(triple -> types.contains(triple.getObject()))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .collect(Collectors.toSet());
  }

  private Set<Node> sameKind(Node node) {
    String kind = Curie.kind(Curie.of(node));
    return individuals.stream()
        .filter(known -> Curie.kind(Curie.of(known)).equals(kind))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Set<Node> nodes) {
    return nodes.stream().map(Curie::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean standard(Node node) {
    String iri = node.getURI();
    return iri.startsWith(RDF.getURI())
        || iri.startsWith(RDFS.getURI())
        || iri.startsWith(OWL.getURI());
  }
}
