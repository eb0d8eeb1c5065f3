package jp.renkei.knowledge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLLogicalAxiom;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * The ontology as OWL: what the vocabulary demands, what the files assert, and that two identifiers
 * of one kind are two things.
 *
 * @param vocabulary axioms on classes and properties
 * @param assertions axioms on individuals, as written in the files
 * @param different unique names, which OWL does not assume: without them two funders of one pattern
 *     would only prove that both sides are the same
 */
record OwlAxioms(
    List<OWLLogicalAxiom> vocabulary, List<OWLLogicalAxiom> assertions, List<OWLAxiom> different) {

  static final OWLDataFactory OWL_DATA = OWLManager.getOWLDataFactory();

  /**
   * What the reasoner weighs. Annotations (labels, definitions, sources, dates) are left out: they
   * have no meaning in OWL, and xsd:date, which laws carry, is outside HermiT's datatypes.
   * owl:imports is left out so that nothing is fetched.
   */
  static OwlAxioms of(Graph graph) {
    OWLOntology ontology = read(without(graph, annotations(graph)));
    List<OWLLogicalAxiom> axioms =
        ontology.logicalAxioms().sorted(Comparator.comparing(Object::toString)).toList();
    List<OWLLogicalAxiom> assertions =
        axioms.stream()
            .filter(axiom -> AxiomType.ABoxAxiomTypes.contains(axiom.getAxiomType()))
            .toList();
    List<OWLLogicalAxiom> vocabulary =
        axioms.stream()
            .filter(axiom -> !AxiomType.ABoxAxiomTypes.contains(axiom.getAxiomType()))
            .toList();
    return new OwlAxioms(vocabulary, assertions, different(assertions));
  }

  static OWLOntology withAnnotations(Graph graph) {
    return read(without(graph, Set.of(OWL.imports.asNode())));
  }

  private static Set<Node> annotations(Graph graph) {
    Set<Node> dropped =
        graph.stream(Node.ANY, RDF.type.asNode(), OWL.AnnotationProperty.asNode())
            .map(Triple::getSubject)
            .collect(Collectors.toCollection(HashSet::new));
    dropped.add(OWL.imports.asNode());
    return dropped;
  }

  private static Graph without(Graph graph, Set<Node> properties) {
    Graph kept = GraphFactory.createDefaultGraph();
    graph.stream().filter(triple -> !properties.contains(triple.getPredicate())).forEach(kept::add);
    return kept;
  }

  private static OWLOntology read(Graph graph) {
    String triples = RDFWriter.source(graph).format(RDFFormat.NTRIPLES).asString();
    StringDocumentSource source =
        new StringDocumentSource(
            triples, IRI.create("urn:renkei:ontology"), new TurtleDocumentFormat(), null);
    try {
      return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("the loaded graph is not readable as OWL", e);
    }
  }

  /** Individuals that something points to, those of one kind all different. */
  private static List<OWLAxiom> different(List<OWLLogicalAxiom> assertions) {
    Map<String, Set<OWLNamedIndividual>> kinds = new TreeMap<>();
    assertions.stream()
        .flatMap(axiom -> pointedAt(axiom))
        .filter(individual -> Curie.isIndividual(individual.getIRI().toString()))
        .forEach(
            individual ->
                kinds
                    .computeIfAbsent(
                        Curie.kind(Curie.of(individual.getIRI().toString())),
                        kind -> new TreeSet<>())
                    .add(individual));
    return kinds.values().stream()
        .filter(members -> members.size() > 1)
        .map(members -> (OWLAxiom) OWL_DATA.getOWLDifferentIndividualsAxiom(members))
        .toList();
  }

  private static Stream<OWLNamedIndividual> pointedAt(OWLAxiom axiom) {
    if (axiom instanceof OWLObjectPropertyAssertionAxiom assertion) {
      OWLIndividual object = assertion.getObject();
      return object.isNamed() ? Stream.of(object.asOWLNamedIndividual()) : Stream.empty();
    }
    return Stream.empty();
  }
}
