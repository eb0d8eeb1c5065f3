package jp.renkei.metrics.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A network as GraphML, for Gephi and others: undirected, one edge a pair with the shared papers as
 * {@code weight}; nodes with {@code name} and {@code papers}.
 *
 * <p>Written as it goes, node by node; nothing of the document is held. The few elements are put
 * together here: the JDK's {@code XMLStreamWriter} looks at each character by itself and took ten
 * times as long for the same bytes, 15 s of 17 s for three million edges.
 */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** XML has no way to write most control characters, not even escaped. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final Pattern MARKUP = Pattern.compile("[&<>]");
  private static final int BUFFER = 1 << 16;

  private final CoauthorshipNetwork network;
  private final Writer xml;
  private final StringBuilder line = new StringBuilder();

  private GraphMl(CoauthorshipNetwork network, Writer xml) {
    this.network = network;
    this.xml = xml;
  }

  /** What a node is called. */
  public record Label(String id, String name) {}

  /**
   * Writes a network and leaves the stream open.
   *
   * @param label the id (unique) and the name of each node
   * @throws IOException if the stream cannot be written
   */
  public static void write(CoauthorshipNetwork network, IntFunction<Label> label, OutputStream out)
      throws IOException {
    Writer xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    new GraphMl(network, xml).write(label);
    xml.flush();
  }

  private void write(IntFunction<Label> label) throws IOException {
    xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.write("<graphml xmlns=\"" + NAMESPACE + "\">\n");
    key("name", "node", "string");
    key("papers", "node", "int");
    key("weight", "edge", "int");
    xml.write("<graph edgedefault=\"undirected\">");
    String[] ids = new String[network.nodes()];
    for (int node = 0; node < ids.length; node++) {
      ids[node] = node(node, label.apply(node));
    }
    edges(ids);
    xml.write("\n</graph>\n</graphml>\n");
  }

  private void key(String name, String of, String type) throws IOException {
    xml.write(
        "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
            .formatted(name, of, name, type));
  }

  /** The node's id as an attribute has it. */
  private String node(int node, Label label) throws IOException {
    String id = escaped(label.id()).replace("\"", "&quot;");
    line.append("\n<node id=\"").append(id).append("\">");
    data("name").append(escaped(label.name())).append("</data>");
    data("papers").append(network.papers(node)).append("</data></node>");
    endLine();
    return id;
  }

  private void edges(String[] ids) throws IOException {
    try {
      network.forEachEdge(
          (node, partner, sharedPapers) -> edge(ids[node], ids[partner], sharedPapers));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void edge(String source, String target, int sharedPapers) {
    line.append("\n<edge source=\"").append(source);
    line.append("\" target=\"").append(target).append("\">");
    data("weight").append(sharedPapers).append("</data></edge>");
    try {
      endLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the visit to the edges declares none
    }
  }

  private StringBuilder data(String key) {
    return line.append("<data key=\"").append(key).append("\">");
  }

  private void endLine() throws IOException {
    xml.append(line);
    line.setLength(0);
  }

  private static String escaped(String text) {
    String writable = UNWRITABLE.matcher(text).replaceAll(" ");
    return MARKUP.matcher(writable).find() ? references(writable) : writable;
  }

  private static String references(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
