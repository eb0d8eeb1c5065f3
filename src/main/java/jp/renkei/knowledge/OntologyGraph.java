package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Triples of some files in one graph, with the place where each is written. */
record OntologyGraph(Graph graph, Places places) {

  /** Reads all files; throws with the syntax faults of all of them at once. */
  static OntologyGraph read(List<SourceFile> files) {
    OntologyGraph read = new OntologyGraph(GraphFactory.createDefaultGraph(), new Places());
    List<Fault> faults = new ArrayList<>();
    for (SourceFile file : files) {
      faults.addAll(TurtleFile.read(file, read.graph, read.places));
    }
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return read;
  }

  /** Place of a triple, else of its subject. */
  Place place(Triple triple) {
    return places.of(triple).orElseGet(() -> place(triple.getSubject()));
  }

  Place place(Node subject) {
    return places.of(subject).orElse(new Place("", 0));
  }

  /** The individual itself, or for a part in brackets the individual that it is a part of. */
  Node owner(Node node) {
    Node owner = node;
    while (owner.isBlank()) {
      List<Triple> holders = graph.find(null, null, owner).toList();
      if (holders.size() != 1) {
        return owner;
      }
      owner = holders.getFirst().getSubject();
    }
    return owner;
  }
}
