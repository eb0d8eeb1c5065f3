package jp.renkei.metrics.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.metrics.plot.Mark;
import jp.renkei.metrics.plot.Network;

/**
 * The network of co-authorship between countries, or a part of it: nodes by papers, lines by the
 * papers that two countries share (figures 2-2 to 2-4).
 */
final class NetworkPicture {

  private static final int NAMED = 40;

  private NetworkPicture() {}

  /**
   * Draws some countries of a network.
   *
   * @param shown their codes; those that the network lacks are left out
   * @param reference the country that is marked
   * @return empty where it lacks all
   */
  static Optional<Network> of(
      String id,
      String title,
      NetworkFile network,
      List<String> shown,
      String reference,
      Labels labels) {
    List<String> countries =
        shown.stream()
            .filter(network.papers()::containsKey)
            .sorted(
                Comparator.<String>comparingLong(country -> -network.papers().get(country))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return countries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Network(
                id,
                title,
                description(network, shown, reference, labels),
                nodes(countries, network, reference, labels),
                edges(countries, network),
                NAMED));
  }

  /** How to read it, which stands below the picture too. */
  static String description(
      NetworkFile network, List<String> shown, String reference, Labels labels) {
    String sizes = sizes(labels);
    return shown.contains(reference) && network.papers().containsKey(reference)
        ? sizes
            + labels.say(
                "赤い円は" + labels.country(reference) + "。",
                " The red circle is " + labels.country(reference) + ".")
        : sizes;
  }

  private static String sizes(Labels labels) {
    return labels.say(
        "円の面積は論文数、線の太さは共著論文数に比例する（ごく小さい円は見える大きさにし、見えない細さの線は描かない）。",
        "The area of a circle is its papers, the width of a line the papers shared; the smallest"
            + " circles are drawn large enough to see, lines too thin to see are not drawn.");
  }

  private static List<Network.Node> nodes(
      List<String> countries, NetworkFile network, String reference, Labels labels) {
    return countries.stream()
        .map(
            country -> {
              long papers = network.papers().get(country);
              return new Network.Node(
                  country,
                  labels.country(country),
                  papers,
                  country.equals(reference) ? Mark.TRIANGLE : Mark.CIRCLE,
                  labels.say("論文数 ", "papers ") + labels.grouped(papers));
            })
        .toList();
  }

  private static List<Network.Edge> edges(List<String> countries, NetworkFile network) {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < countries.size(); place++) {
      places.put(countries.get(place), place);
    }
    List<Network.Edge> edges = new ArrayList<>();
    for (NetworkFile.Tie tie : network.ties()) {
      if (places.containsKey(tie.a()) && places.containsKey(tie.b())) {
        edges.add(new Network.Edge(places.get(tie.a()), places.get(tie.b()), tie.shared()));
      }
    }
    return edges;
  }
}
