package jp.renkei.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.semanticweb.owlapi.formats.OWLXMLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;

/**
 * The ontology as OWL/XML, the same bytes each time: the OWL API writes declarations in the order
 * of a hash and numbers blank nodes through the life of the process, so both are put in order here.
 */
final class OwlXml {
  private static final Pattern DECLARATION =
      Pattern.compile(" *<Declaration>\\n.*?</Declaration>\\n", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("_:genid\\d+");

  private OwlXml() {}

  static String of(Graph graph) {
    OWLOntology ontology = OwlAxioms.withAnnotations(graph);
    OWLXMLDocumentFormat format = new OWLXMLDocumentFormat();
    graph.getPrefixMapping().getNsPrefixMap().forEach(format::setPrefix);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ontology.getOWLOntologyManager().saveOntology(ontology, format, out);
    } catch (OWLOntologyStorageException e) {
      throw new IllegalStateException(e);
    }
    return renumbered(sorted(out.toString(StandardCharsets.UTF_8)));
  }

  private static String sorted(String xml) {
    Matcher matcher = DECLARATION.matcher(xml);
    if (!matcher.find()) {
      return xml;
    }
    String before = xml.substring(0, matcher.start());
    String declarations =
        matcher
            .reset()
            .results()
            .map(found -> found.group())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining());
    return before + declarations + matcher.replaceAll("").substring(before.length());
  }

  private static String renumbered(String xml) {
    Map<String, String> names = new LinkedHashMap<>();
    return BLANK
        .matcher(xml)
        .replaceAll(
            found -> names.computeIfAbsent(found.group(), old -> "_:b" + (names.size() + 1)));
  }
}
