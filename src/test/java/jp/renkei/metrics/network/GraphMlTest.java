package jp.renkei.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.renkei.corpus.Incidence;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Another reader of GraphML finds the network with its names, papers and weights. */
class GraphMlTest {

  private static final CoauthorshipNetwork NETWORK =
      CoauthorshipNetwork.of(Incidence.of(new int[] {0, 1, 2}, new int[] {1, 2}, new int[] {3}));

  private static final List<String> NAMES =
      List.of("R&D <Lab>", "東京大学", "Écl\u0001ipse \"x\"", "alone");

  @Test
  void graph_is_undirected_with_one_weighted_edge_a_pair() throws Exception {
    Document document = written();

    Element graph = (Element) document.getElementsByTagName("graph").item(0);
    List<String> edges = new ArrayList<>();
    for (Element edge : elements(document.getElementsByTagName("edge"))) {
      edges.add(edge.getAttribute("source") + " " + edge.getAttribute("target") + " " + data(edge));
    }
    assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
    assertThat(edges).containsExactly("n0 n1 {weight=1}", "n0 n2 {weight=1}", "n1 n2 {weight=2}");
  }

  @Test
  void node_has_its_name_and_papers_whatever_characters_the_name_has() throws Exception {
    List<String> nodes = new ArrayList<>();
    for (Element node : elements(written().getElementsByTagName("node"))) {
      nodes.add(node.getAttribute("id") + " " + data(node));
    }

    assertThat(nodes)
        .containsExactly(
            "n0 {name=R&D <Lab>, papers=1}",
            "n1 {name=東京大学, papers=2}",
            "n2 {name=Écl ipse \"x\", papers=2}",
            "n3 {name=alone, papers=1}");
  }

  @Test
  void every_key_is_declared_with_its_type() throws Exception {
    List<String> keys = new ArrayList<>();
    for (Element key : elements(written().getElementsByTagName("key"))) {
      keys.add(
          String.join(
              " ",
              key.getAttribute("id"),
              key.getAttribute("for"),
              key.getAttribute("attr.name"),
              key.getAttribute("attr.type")));
    }

    assertThat(keys)
        .containsExactly(
            "name node name string", "papers node papers int", "weight edge weight int");
  }

  private static Document written() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphMl.write(NETWORK, node -> new GraphMl.Label("n" + node, NAMES.get(node)), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<?xml");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static String data(Element element) {
    TreeMap<String, String> data = new TreeMap<>();
    for (Element datum : elements(element.getElementsByTagName("data"))) {
      data.put(datum.getAttribute("key"), datum.getTextContent());
    }
    return data.toString();
  }

  private static List<Element> elements(NodeList list) {
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < list.getLength(); at++) {
      elements.add((Element) list.item(at));
    }
    return elements;
  }
}
