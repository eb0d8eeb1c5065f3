package jp.renkei.knowledge;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph for one query that stops it after so many triples read. A join without a common variable
 * would otherwise fill the memory of the service before its time is up.
 */
final class MeteredGraph extends WrappedGraph {
  private final long most;
  private final Runnable stop;
  private long read;

  /**
   * @param stop called when the measure is full; must throw
   */
  MeteredGraph(Graph graph, long most, Runnable stop) {
    super(graph);
    this.most = most;
    this.stop = stop;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return super.find(pattern).mapWith(this::count);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return super.find(subject, predicate, object).mapWith(this::count);
  }

  private Triple count(Triple triple) {
    if (++read > most) {
      stop.run();
    }
    return triple;
  }
}
