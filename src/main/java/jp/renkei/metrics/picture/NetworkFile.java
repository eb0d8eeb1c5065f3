package jp.renkei.metrics.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.renkei.metrics.Expectation;
import jp.renkei.metrics.MetricsFault;
import jp.renkei.metrics.MetricsFaultsException;

/**
 * A co-authorship network as the build writes it: GraphML with the papers of each node and, as
 * {@code weight}, the papers that each pair shares.
 *
 * @param papers of each node by its id, in the file's order
 * @param ties each pair once
 */
record NetworkFile(Map<String, Long> papers, List<Tie> ties) {

  private static final String PAPERS = "papers";
  private static final String WEIGHT = "weight";

  /** The papers that two nodes share. */
  record Tie(String a, String b, long shared) {}

  /**
   * Reads the file.
   *
   * @throws MetricsFaultsException naming the line, if it is no such network
   */
  static NetworkFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return new Reading(file, factory.createXMLStreamReader(in)).network();
    } catch (IOException e) {
      throw fault(file, 0, "", Expectation.FILE);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw fault(file, line, "", Expectation.GRAPHML);
    }
  }

  private static MetricsFaultsException fault(
      Path file, int line, String value, Expectation expected) {
    return new MetricsFaultsException(List.of(new MetricsFault(file, line, "", value, expected)));
  }

  /** Walks through the elements; what a node or an edge has is known when it ends. */
  private static final class Reading {

    private final Path file;
    private final XMLStreamReader xml;
    private final Map<String, Long> papers = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private String from = "";
    private String to = "";
    private String key = "";
    private Map<String, String> data = new LinkedHashMap<>();

    Reading(Path file, XMLStreamReader xml) {
      this.file = file;
      this.xml = xml;
    }

    NetworkFile network() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> begin();
          case XMLStreamConstants.CHARACTERS -> data.merge(key, xml.getText(), String::concat);
          case XMLStreamConstants.END_ELEMENT -> end();
          default -> {}
        }
      }
      if (papers.isEmpty()) {
        throw fault(file, 0, "", Expectation.GRAPHML);
      }
      return new NetworkFile(papers, ties);
    }

    private void begin() {
      switch (xml.getLocalName()) {
        case "node" -> {
          from = attribute("id");
          data = new LinkedHashMap<>();
        }
        case "edge" -> {
          from = attribute("source");
          to = attribute("target");
          data = new LinkedHashMap<>();
        }
        case "data" -> key = attribute("key");
        default -> {}
      }
    }

    private void end() {
      switch (xml.getLocalName()) {
        case "node" -> papers.put(from, count(PAPERS));
        case "edge" -> ties.add(new Tie(known(from), known(to), count(WEIGHT)));
        default -> key = "";
      }
    }

    private long count(String name) {
      String text = data.getOrDefault(name, "").strip();
      if (!text.matches("[0-9]{1,9}") || Long.parseLong(text) < 1) {
        throw fault(file, line(), text, Expectation.POSITIVE_COUNT);
      }
      return Long.parseLong(text);
    }

    private String known(String node) {
      if (!papers.containsKey(node)) {
        throw fault(file, line(), node, Expectation.NODE);
      }
      return node;
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      if (value == null) {
        throw fault(file, line(), "", Expectation.GRAPHML);
      }
      return value;
    }

    private int line() {
      return xml.getLocation().getLineNumber();
    }
  }
}
