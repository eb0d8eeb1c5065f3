package jp.renkei.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDataPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLFunctionalDataPropertyAxiom;
import org.semanticweb.owlapi.model.OWLFunctionalObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLHasKeyAxiom;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLObject;
import org.semanticweb.owlapi.model.OWLObjectCardinalityRestriction;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;

/** Axioms in words, with the labels of the vocabulary and the places where they are written. */
final class AxiomWords {
  private final OntologyGraph ontology;
  private final Graph graph;

  AxiomWords(OntologyGraph ontology) {
    this.ontology = ontology;
    this.graph = ontology.graph();
  }

  /** One fault for statements that offend against a law, at the first statement. */
  Fault contradiction(List<OWLAxiom> statements, List<OWLAxiom> law) {
    Place place =
        Stream.concat(statements.stream(), law.stream())
            .map(this::place)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(new Place("", 0));
    return place.fault(
        "次の記述は同時に成り立ちません: "
            + list(statements, Language.JA)
            + "。語彙によれば、"
            + list(law, Language.JA)
            + "。",
        "these cannot hold together: "
            + list(statements, Language.EN)
            + "; for by the vocabulary "
            + list(law, Language.EN)
            + ".");
  }

  Fault emptyClass(OWLClass empty, List<OWLAxiom> law) {
    Node node = NodeFactory.createURI(empty.getIRI().toString());
    return ontology
        .place(node)
        .fault(
            "「"
                + name(empty, Language.JA)
                + "」に属するものはありえません。語彙によれば、"
                + list(law, Language.JA)
                + "。",
            "nothing can be '"
                + name(empty, Language.EN)
                + "'; for by the vocabulary "
                + list(law, Language.EN)
                + ".");
  }

  private String list(List<OWLAxiom> axioms, Language language) {
    return axioms.stream()
        .map(axiom -> words(axiom).in(language) + written(axiom, language))
        .sorted()
        .distinct()
        .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
  }

  private String written(OWLAxiom axiom, Language language) {
    return place(axiom)
        .map(place -> language == Language.JA ? "（" + place + "）" : " (" + place + ")")
        .orElse("");
  }

  /** Where an assertion is written; the vocabulary is known and needs no place. */
  private Optional<Place> place(OWLAxiom axiom) {
    return switch (axiom) {
      case OWLObjectPropertyAssertionAxiom said ->
          place(said.getSubject(), said.getProperty(), said.getObject());
      case OWLClassAssertionAxiom said -> place(said);
      case OWLDataPropertyAssertionAxiom said ->
          node(said.getSubject()).flatMap(node -> ontology.places().of(node));
      default -> Optional.empty();
    };
  }

  private Optional<Place> place(OWLIndividual subject, OWLObject property, OWLIndividual object) {
    return node(subject)
        .flatMap(
            from ->
                node(object)
                    .flatMap(to -> ontology.places().of(Triple.create(from, node(property), to)))
                    .or(() -> ontology.places().of(from)));
  }

  private Optional<Place> place(OWLClassAssertionAxiom said) {
    return node(said.getIndividual())
        .flatMap(
            node ->
                ontology
                    .places()
                    .of(Triple.create(node, RDF.type.asNode(), node(said.getClassExpression())))
                    .or(() -> ontology.places().of(node)));
  }

  private static Optional<Node> node(OWLIndividual individual) {
    return individual.isNamed()
        ? Optional.of(NodeFactory.createURI(individual.asOWLNamedIndividual().getIRI().toString()))
        : Optional.empty();
  }

  private static Node node(OWLObject named) {
    return named instanceof HasIRI entity
        ? NodeFactory.createURI(entity.getIRI().toString())
        : NodeFactory.createBlankNode();
  }

  private Text words(OWLAxiom axiom) {
    return switch (axiom) {
      case OWLObjectPropertyAssertionAxiom said ->
          text(
              "%s の「%s」は %s",
              "%s has the %s %s", said.getSubject(), said.getProperty(), said.getObject());
      case OWLDataPropertyAssertionAxiom said ->
          text(
              "%s の「%s」は %s",
              "%s has the %s %s", said.getSubject(), said.getProperty(), said.getObject());
      case OWLClassAssertionAxiom said ->
          text(
              "%s は「%s」",
              "%s is declared as '%s'", said.getIndividual(), said.getClassExpression());
      case OWLFunctionalObjectPropertyAxiom one ->
          text("「%s」の値は一つまで", "there is at most one '%s'", one.getProperty());
      case OWLFunctionalDataPropertyAxiom one ->
          text("「%s」の値は一つまで", "there is at most one '%s'", one.getProperty());
      case OWLObjectPropertyDomainAxiom domain ->
          text(
              "「%s」を持つものは「%s」",
              "whatever has '%s' counts as '%s'", domain.getProperty(), domain.getDomain());
      case OWLObjectPropertyRangeAxiom range ->
          text(
              "「%s」の値は「%s」",
              "a value of '%s' counts as '%s'", range.getProperty(), range.getRange());
      case OWLSubClassOfAxiom sub -> subclass(sub);
      case OWLDisjointClassesAxiom apart ->
          spread(apart.classExpressions(), "は互いに別のもの", "are kept apart");
      case OWLEquivalentClassesAxiom defined ->
          new Text(
              "「" + definition(defined, Language.JA) + "」",
              "'" + definition(defined, Language.EN) + "'");
      case OWLHasKeyAxiom key -> key(key);
      default -> new Text(axiom.toString(), axiom.toString());
    };
  }

  private Text subclass(OWLSubClassOfAxiom sub) {
    if (sub.getSuperClass() instanceof OWLObjectCardinalityRestriction exactly) {
      return text(
          "「%s」の「%s」はちょうど " + exactly.getCardinality() + " つ",
          "every '%s' has exactly " + exactly.getCardinality() + " %s",
          sub.getSubClass(),
          exactly.getProperty());
    }
    return text("「%s」は「%s」でもある", "every '%s' is also '%s'", sub.getSubClass(), sub.getSuperClass());
  }

  private Text key(OWLHasKeyAxiom key) {
    Text properties = spread(key.propertyExpressions(), "", "");
    return new Text(
        properties.ja() + "が同じ「" + name(key.getClassExpression(), Language.JA) + "」は一つ",
        "two of '"
            + name(key.getClassExpression(), Language.EN)
            + "' with the same "
            + properties.en().strip()
            + " are one");
  }

  private Text spread(Stream<? extends OWLObject> things, String ja, String en) {
    List<? extends OWLObject> all = things.toList();
    return new Text(
        all.stream()
                .map(thing -> "「" + name(thing, Language.JA) + "」")
                .collect(Collectors.joining("と"))
            + ja,
        all.stream().map(thing -> name(thing, Language.EN)).collect(Collectors.joining(" and "))
            + " "
            + en);
  }

  private Text text(String ja, String en, OWLObject... things) {
    return new Text(
        ja.formatted(Stream.of(things).map(thing -> name(thing, Language.JA)).toArray()),
        en.formatted(Stream.of(things).map(thing -> name(thing, Language.EN)).toArray()));
  }

  private String name(OWLObject thing, Language language) {
    if (!(thing instanceof HasIRI named)) {
      return thing.isAnonymous()
          ? thing
              .signature()
              .map(entity -> name(entity, language))
              .sorted()
              .distinct()
              .collect(Collectors.joining("/"))
          : thing.toString();
    }
    Node node = NodeFactory.createURI(named.getIRI().toString());
    boolean vocabulary = thing instanceof OWLEntity && !Curie.isIndividual(node);
    return vocabulary
        ? word(node, SKOS.prefLabel.asNode(), language).orElseGet(() -> Curie.of(node))
        : Curie.of(node);
  }

  private String definition(OWLEquivalentClassesAxiom defined, Language language) {
    return defined
        .namedClasses()
        .map(OWLClass::getIRI)
        .map(iri -> NodeFactory.createURI(iri.toString()))
        .map(
            node ->
                word(node, SKOS.prefLabel.asNode(), language).orElseGet(() -> Curie.of(node))
                    + ": "
                    + word(node, SKOS.definition.asNode(), language).orElse(""))
        .collect(Collectors.joining(" = "));
  }

  private Optional<String> word(Node node, Node property, Language language) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .filter(word -> word.isLiteral() && word.getLiteralLanguage().equals(language.tag()))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
