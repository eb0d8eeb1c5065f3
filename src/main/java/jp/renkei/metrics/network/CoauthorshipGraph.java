package jp.renkei.metrics.network;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;

/**
 * A network of co-authorship as a JGraphT graph, so that its algorithms can be run on it: the nodes
 * are 0, 1, 2 …, an edge is named by its place in the compressed rows, its weight is the number of
 * shared papers. It is a view: nothing is copied, and nothing can be changed.
 *
 * <p>Finding an edge costs the logarithm of the degree; the sets of edges and nodes are made anew
 * at each call.
 */
public final class CoauthorshipGraph extends AbstractGraph<Integer, Integer> {

  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .undirected()
          .weighted(true)
          .allowMultipleEdges(false)
          .allowSelfLoops(false)
          .allowCycles(true)
          .modifiable(false)
          .build();

  private final Adjacency adjacency;

  public CoauthorshipGraph(CoauthorshipNetwork network) {
    this.adjacency = network.adjacency();
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public boolean containsVertex(Integer node) {
    return node >= 0 && node < adjacency.nodes();
  }

  @Override
  public Set<Integer> vertexSet() {
    return IntStream.range(0, adjacency.nodes())
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> edgeSet() {
    return IntStream.range(0, adjacency.nodes())
        .flatMap(
            node ->
                IntStream.range(adjacency.offsets()[node], adjacency.offsets()[node + 1])
                    .filter(at -> adjacency.neighbours()[at] > node))
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> edgesOf(Integer node) {
    return IntStream.range(adjacency.offsets()[node], adjacency.offsets()[node + 1])
        .map(at -> edge(node, adjacency.neighbours()[at]))
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer node) {
    return edgesOf(node);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer node) {
    return edgesOf(node);
  }

  @Override
  public int degreeOf(Integer node) {
    return adjacency.degree(node);
  }

  @Override
  public int inDegreeOf(Integer node) {
    return degreeOf(node);
  }

  @Override
  public int outDegreeOf(Integer node) {
    return degreeOf(node);
  }

  /** The edge of two nodes; null where there is none, as JGraphT wants it. */
  @Override
  public Integer getEdge(Integer node, Integer other) {
    if (!containsVertex(node) || !containsVertex(other)) {
      return null;
    }
    int at = edge(node, other);
    return at < 0 ? null : Integer.valueOf(at);
  }

  @Override
  public Set<Integer> getAllEdges(Integer node, Integer other) {
    if (!containsVertex(node) || !containsVertex(other)) {
      return null; // JGraphT's word for nodes that are not in the graph
    }
    int at = edge(node, other);
    return at < 0 ? Set.of() : Set.of(at);
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return edge >= 0
        && edge < adjacency.neighbours().length
        && adjacency.neighbours()[edge] > getEdgeSource(edge);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    int[] offsets = adjacency.offsets();
    int row = Arrays.binarySearch(offsets, edge);
    if (row < 0) {
      return -row - 2;
    }
    while (offsets[row + 1] == edge) {
      row++; // rows without entries begin at the same place
    }
    return row;
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return adjacency.neighbours()[edge];
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return adjacency.weights()[edge];
  }

  /** The place of the lower node's entry for the higher; negative where there is none. */
  private int edge(int node, int other) {
    int low = Math.min(node, other);
    return Arrays.binarySearch(
        adjacency.neighbours(),
        adjacency.offsets()[low],
        adjacency.offsets()[low + 1],
        Math.max(node, other));
  }

  @Override
  public Supplier<Integer> getVertexSupplier() {
    throw fixed();
  }

  @Override
  public Supplier<Integer> getEdgeSupplier() {
    throw fixed();
  }

  @Override
  public Integer addEdge(Integer node, Integer other) {
    throw fixed();
  }

  @Override
  public boolean addEdge(Integer node, Integer other, Integer edge) {
    throw fixed();
  }

  @Override
  public Integer addVertex() {
    throw fixed();
  }

  @Override
  public boolean addVertex(Integer node) {
    throw fixed();
  }

  @Override
  public Integer removeEdge(Integer node, Integer other) {
    throw fixed();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw fixed();
  }

  @Override
  public boolean removeVertex(Integer node) {
    throw fixed();
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw fixed();
  }

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException("a network of co-authorship is counted, not edited");
  }
}
