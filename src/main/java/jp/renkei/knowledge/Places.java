package jp.renkei.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where each triple, and each subject first, is written; the line is that of the object. */
final class Places {
  private final Map<Triple, Place> triples = new HashMap<>();
  private final Map<Node, Place> subjects = new HashMap<>();

  /** The places of several graphs in one. */
  static Places of(List<Places> parts) {
    Places all = new Places();
    parts.forEach(part -> part.triples.forEach(all.triples::putIfAbsent));
    parts.forEach(part -> part.subjects.forEach(all.subjects::putIfAbsent));
    return all;
  }

  void put(Triple triple, Place place) {
    triples.putIfAbsent(triple, place);
    subjects.putIfAbsent(triple.getSubject(), place);
  }

  Optional<Place> of(Triple triple) {
    return Optional.ofNullable(triples.get(triple));
  }

  Optional<Place> of(Node subject) {
    return Optional.ofNullable(subjects.get(subject));
  }
}
