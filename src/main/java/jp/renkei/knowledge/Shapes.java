package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;

/** The SHACL shapes of {@code shapes/}: each broken constraint is a fault in the shape's words. */
final class Shapes {
  private final Set<Node> named;
  private final OntologyGraph shapes;
  private final org.apache.jena.shacl.Shapes parsed;

  private Shapes(OntologyGraph shapes, org.apache.jena.shacl.Shapes parsed) {
    this.shapes = shapes;
    this.parsed = parsed;
    this.named = new HashSet<>();
    shapes.graph().stream(Node.ANY, SHACL.message, Node.ANY)
        .forEach(triple -> named.add(triple.getSubject()));
  }

  static Shapes read(List<SourceFile> files) {
    OntologyGraph shapes = OntologyGraph.read(files);
    try {
      return new Shapes(shapes, ShaclValidator.get().parse(shapes.graph()));
    } catch (ShaclParseException e) {
      String folder = files.getFirst().name().replaceFirst("[^/\\\\]+$", "");
      throw new KnowledgeException(
          new Fault(
              folder,
              0,
              "SHACL の形として読めません（" + e.getMessage() + "）。",
              "not readable as SHACL shapes: " + e.getMessage()));
    }
  }

  /**
   * Faults of the ontology against all shapes.
   *
   * @param excused individuals whose absence is reported already
   */
  List<Fault> faults(OntologyGraph ontology, Set<Node> excused) {
    List<Fault> faults = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(parsed, ontology.graph()).getEntries()) {
      boolean known = excused.contains(entry.focusNode()) || excused.contains(entry.value());
      if (!known) {
        faults.add(fault(entry, ontology));
      }
    }
    return faults;
  }

  private Fault fault(ReportEntry entry, OntologyGraph ontology) {
    String focus = Curie.of(ontology.owner(entry.focusNode()));
    boolean shown = entry.value() != null && !entry.value().equals(entry.focusNode());
    String value = shown ? Curie.of(entry.value()) : "";
    return place(entry, ontology)
        .fault(
            focus + ": " + message(entry, Language.JA) + (shown ? "（値: " + value + "）" : ""),
            focus + ": " + message(entry, Language.EN) + (shown ? " (value: " + value + ")" : ""));
  }

  private static Place place(ReportEntry entry, OntologyGraph ontology) {
    if (entry.resultPath() instanceof P_Link link && entry.value() != null) {
      return ontology.place(Triple.create(entry.focusNode(), link.getNode(), entry.value()));
    }
    Optional<Place> focus = ontology.places().of(entry.focusNode());
    return focus.orElseGet(() -> ontology.place(ontology.owner(entry.focusNode())));
  }

  /** The words of the broken shape or constraint; the validator's own where it has none. */
  private String message(ReportEntry entry, Language language) {
    for (Node speaker : List.of(entry.source(), constraint(entry))) {
      if (named.contains(speaker)) {
        for (Triple message : shapes.graph().find(speaker, SHACL.message, Node.ANY).toList()) {
          if (message.getObject().getLiteralLanguage().equals(language.tag())) {
            return message.getObject().getLiteralLexicalForm();
          }
        }
      }
    }
    return entry.message();
  }

  private static Node constraint(ReportEntry entry) {
    return entry.sourceConstraint() == null ? entry.source() : entry.sourceConstraint();
  }
}
