package jp.renkei.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The whole ontology, without its shapes, for other tools. */
enum Export {
  TURTLE,
  JSONLD,
  OWLXML;

  static Export named(String name) {
    List<String> names =
        Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
    int found = names.indexOf(name.toLowerCase(Locale.ROOT));
    if (found < 0) {
      throw new IllegalArgumentException(
          "unknown format '" + name + "'; known: " + names + Hint.near(name, names).en());
    }
    return values()[found];
  }

  void write(Graph graph, OutputStream out) {
    switch (this) {
      case TURTLE -> print(turtle(graph), out);
      case JSONLD -> print(jsonld(graph), out);
      case OWLXML -> print(OwlXml.of(graph), out);
    }
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String turtle(Graph graph) {
    return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
  }

  static String jsonld(Graph graph) {
    return RDFWriter.source(graph).format(RDFFormat.JSONLD11_PRETTY).asString();
  }
}
