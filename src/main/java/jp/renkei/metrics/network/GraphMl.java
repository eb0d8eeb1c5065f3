package jp.renkei.metrics.network;

import java.io.OutputStream;
import java.util.function.IntFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A network as GraphML, for Gephi and others: undirected, one edge a pair with the shared papers as
 * {@code weight}; nodes with {@code name} and {@code papers}.
 *
 * <p>Written as it goes, node by node; nothing of the document is held.
 */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final CoauthorshipNetwork network;
  private final XMLStreamWriter xml;

  private GraphMl(CoauthorshipNetwork network, XMLStreamWriter xml) {
    this.network = network;
    this.xml = xml;
  }

  /** What a node is called. */
  public record Label(String id, String name) {}

  /**
   * Writes a network and leaves the stream open.
   *
   * @param label the id (unique) and the name of each node
   * @throws XMLStreamException if the stream cannot be written
   */
  public static void write(CoauthorshipNetwork network, IntFunction<Label> label, OutputStream out)
      throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    new GraphMl(network, xml).write(label);
    xml.close();
  }

  private void write(IntFunction<Label> label) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    key("name", "node", "string");
    key("papers", "node", "int");
    key("weight", "edge", "int");
    line();
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    String[] ids = new String[network.nodes()];
    for (int node = 0; node < ids.length; node++) {
      ids[node] = node(node, label.apply(node));
    }
    edges(ids);
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
    line();
  }

  private void key(String name, String of, String type) throws XMLStreamException {
    line();
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private String node(int node, Label label) throws XMLStreamException {
    line();
    xml.writeStartElement("node");
    xml.writeAttribute("id", allowed(label.id()));
    data("name", allowed(label.name()));
    data("papers", String.valueOf(network.papers(node)));
    xml.writeEndElement();
    return allowed(label.id());
  }

  /** XML has no way to write most control characters, not even escaped. */
  private static String allowed(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
  }

  private void edges(String[] ids) throws XMLStreamException {
    try {
      network.forEachEdge(
          (node, partner, sharedPapers) -> edge(ids[node], ids[partner], sharedPapers));
    } catch (Unwritten e) {
      throw e.cause;
    }
  }

  private void edge(String source, String target, int sharedPapers) {
    try {
      line();
      xml.writeStartElement("edge");
      xml.writeAttribute("source", source);
      xml.writeAttribute("target", target);
      data("weight", String.valueOf(sharedPapers));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new Unwritten(e);
    }
  }

  private void data(String key, String value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** Carries the stream's refusal out of the visit to the edges. */
  private static final class Unwritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final XMLStreamException cause;

    Unwritten(XMLStreamException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
