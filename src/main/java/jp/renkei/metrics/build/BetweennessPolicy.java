package jp.renkei.metrics.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.renkei.metrics.network.Betweenness;
import jp.renkei.metrics.network.CoauthorshipNetwork;
import jp.renkei.metrics.network.NetworkIndicators.BetweennessMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exact betweenness where that takes seconds, sampled beyond.
 *
 * @param mostSteps up to so many nodes times edges it is exact
 * @param error absolute, where it is sampled
 * @param confidence that all nodes keep to the error
 * @param seed of the samples
 */
record BetweennessPolicy(long mostSteps, double error, double confidence, long seed)
    implements BetweennessMethod {

  private static final String SHIPPED = "betweenness.json";

  /** For the network over all papers. */
  static BetweennessPolicy overall() {
    return shipped("overall");
  }

  /** For the network of one area. */
  static BetweennessPolicy withinArea() {
    return shipped("withinArea");
  }

  private static BetweennessPolicy shipped(String name) {
    try (InputStream in = BetweennessPolicy.class.getResourceAsStream(SHIPPED)) {
      JsonNode file = JsonMapper.shared().readTree(in);
      JsonNode fields = file.required(name);
      return new BetweennessPolicy(
          fields.required("mostSteps").asLong(),
          fields.required("error").asDouble(),
          fields.required("confidence").asDouble(),
          file.required("seed").asLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Betweenness of(CoauthorshipNetwork network) {
    return (double) network.nodes() * network.edges() <= mostSteps
        ? Betweenness.exact(network)
        : Betweenness.sampled(network, error, confidence, seed);
  }
}
