package jp.renkei.keyword;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * A co-occurrence network as JGraphT's graph, each edge with its cost: the independent reckoning.
 */
final class GraphOfKeywords {

  private GraphOfKeywords() {}

  static Graph<Integer, DefaultWeightedEdge> of(Cooccurrence network) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (int keyword = 0; keyword < network.keywords(); keyword++) {
      graph.addVertex(keyword);
    }
    for (int keyword = 0; keyword < network.keywords(); keyword++) {
      for (int pair = network.offsets()[keyword]; pair < network.offsets()[keyword + 1]; pair++) {
        DefaultWeightedEdge edge = graph.addEdge(keyword, network.partners()[pair]);
        graph.setEdgeWeight(edge, 1.0 / network.shared()[pair]);
      }
    }
    return graph;
  }
}
