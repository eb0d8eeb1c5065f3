package jp.renkei.metrics.plot;

import java.util.List;

/**
 * Nodes whose area is their size, joined by lines whose width is their weight.
 *
 * @param id what its parts are named by within a page
 * @param title what it shows, in a line
 * @param description what a reader who cannot see it should know
 * @param nodes at least one, in falling order of size
 * @param edges each pair once
 * @param named how many nodes, the largest, have their names written
 */
public record Network(
    String id, String title, String description, List<Node> nodes, List<Edge> edges, int named) {

  /** A node; {@code detail} says its size in words. */
  public record Node(String id, String label, long size, Mark mark, String detail) {

    public Node {
      if (size < 1) {
        throw new IllegalArgumentException(id + " has size " + size + ", expected 1 or more");
      }
    }
  }

  /** A line between two nodes, named by their places in the list. */
  public record Edge(int from, int to, long weight) {

    public Edge {
      if (weight < 1 || from == to) {
        throw new IllegalArgumentException(
            "an edge " + from + "-" + to + " of weight " + weight + ", expected two ends and 1");
      }
    }
  }

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("a network without nodes");
    }
  }

  /** The picture at a width in pixels. */
  public String svg(int width) {
    return new NetworkSvg(this, width).svg();
  }
}
