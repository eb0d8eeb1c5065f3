package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** What follows from the ontology, and what in it cannot hold together, by the reasoner HermiT. */
final class Reasoning {
  /** Contradictions explained in one check; more than these share a cause as a rule. */
  private static final int MOST = 5;

  private final OntologyGraph ontology;
  private final OwlAxioms axioms;

  private Reasoning(OntologyGraph ontology) {
    this.ontology = ontology;
    this.axioms = OwlAxioms.of(ontology.graph());
  }

  /** Contradictions, each with its least cause; without any, classes that could have no member. */
  static List<Fault> faults(OntologyGraph ontology) {
    return new Reasoning(ontology).faults();
  }

  /** Members of each defined class by its local name, as CURIEs: they follow, nobody wrote them. */
  static SortedMap<String, List<String>> members(OntologyGraph ontology) {
    Reasoning reasoning = new Reasoning(ontology);
    Reasoner reasoner = reasoner(reasoning.everything());
    SortedMap<String, List<String>> members = new TreeMap<>();
    reasoning
        .definedClasses()
        .forEach(
            defined ->
                members.put(
                    Curie.local(defined.getIRI().toString()), membersOf(reasoner, defined)));
    return members;
  }

  private static List<String> membersOf(Reasoner reasoner, OWLClass defined) {
    return reasoner
        .getInstances(defined, false)
        .entities()
        .map(individual -> Curie.of(individual.getIRI().toString()))
        .sorted()
        .toList();
  }

  private Stream<OWLClass> definedClasses() {
    return axioms.vocabulary().stream()
        .filter(axiom -> axiom.getAxiomType() == AxiomType.EQUIVALENT_CLASSES)
        .flatMap(axiom -> ((OWLEquivalentClassesAxiom) axiom).namedClasses());
  }

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    List<OWLAxiom> assertions = new ArrayList<>(axioms.assertions());
    List<OWLAxiom> rest = joined(axioms.vocabulary(), axioms.different());
    while (faults.size() < MOST && inconsistent(joined(rest, assertions))) {
      List<OWLAxiom> culprits = Contradiction.among(assertions, rest, Reasoning::inconsistent);
      faults.add(explain(culprits, axioms.different()));
      if (culprits.isEmpty()) {
        return faults;
      }
      assertions.removeAll(culprits);
    }
    return faults.isEmpty() ? emptyClasses() : faults;
  }

  /** Adds the axioms of the vocabulary that the culprits offend against. */
  private Fault explain(List<OWLAxiom> culprits, List<OWLAxiom> different) {
    List<OWLAxiom> law =
        Contradiction.among(
            new ArrayList<OWLAxiom>(axioms.vocabulary()),
            joined(culprits, different),
            Reasoning::inconsistent);
    return new AxiomWords(ontology).contradiction(culprits, law);
  }

  private List<Fault> emptyClasses() {
    return reasoner(everything())
        .getUnsatisfiableClasses()
        .entities()
        .filter(empty -> !empty.isOWLNothing())
        .sorted(Comparator.comparing(Object::toString))
        .limit(MOST)
        .map(this::emptyClass)
        .toList();
  }

  private Fault emptyClass(OWLClass empty) {
    OWLNamedIndividual member =
        OwlAxioms.OWL_DATA.getOWLNamedIndividual(IRI.create("urn:renkei:some-member"));
    OWLAxiom membership = OwlAxioms.OWL_DATA.getOWLClassAssertionAxiom(empty, member);
    List<OWLAxiom> law =
        Contradiction.among(
            new ArrayList<OWLAxiom>(axioms.vocabulary()),
            joined(List.of(membership), axioms.different()),
            Reasoning::inconsistent);
    return new AxiomWords(ontology).emptyClass(empty, law);
  }

  private List<OWLAxiom> everything() {
    return joined(joined(axioms.vocabulary(), axioms.assertions()), axioms.different());
  }

  private static boolean inconsistent(Collection<OWLAxiom> axioms) {
    return !reasoner(axioms).isConsistent();
  }

  private static Reasoner reasoner(Collection<OWLAxiom> axioms) {
    Configuration configuration = new Configuration();
    configuration.throwInconsistentOntologyException = false;
    try {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology();
      ontology.addAxioms(axioms.stream());
      return new Reasoner(configuration, ontology);
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<OWLAxiom> joined(
      Collection<? extends OWLAxiom> one, Collection<? extends OWLAxiom> other) {
    List<OWLAxiom> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }
}
