package jp.renkei.metrics.network;

import java.util.stream.IntStream;

/**
 * The indicators of every node of a network (report, 2.2.1), by node.
 *
 * @param papers the papers it has a part in, 1 or more
 * @param degree its distinct partners
 * @param betweenness the share of pairs of others that it lies between, 0 to 1, and how near it is
 * @param eigenvector the centrality by shared papers, 0 to 1
 */
public record NetworkIndicators(
    int[] papers, int[] degree, Betweenness betweenness, double[] eigenvector) {

  /** How betweenness is to be come by. */
  public interface BetweennessMethod {
    Betweenness of(CoauthorshipNetwork network);
  }

  /** All indicators of a network. */
  public static NetworkIndicators of(CoauthorshipNetwork network, BetweennessMethod betweenness) {
    return new NetworkIndicators(
        IntStream.range(0, network.nodes()).map(network::papers).toArray(),
        IntStream.range(0, network.nodes()).map(network::degree).toArray(),
        betweenness.of(network),
        EigenvectorCentrality.of(network));
  }
}
