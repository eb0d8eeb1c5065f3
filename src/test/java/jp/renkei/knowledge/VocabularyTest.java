package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What is asked of the vocabulary and the shapes themselves. */
class VocabularyTest {
  private static final OntologyFolder FOLDER = OntologyFolder.read(SmallOntology.REAL);
  private static final Graph ONTOLOGY =
      OntologyGraph.read(and(FOLDER.statements(), FOLDER.claims())).graph();
  private static final Graph SHAPES =
      OntologyGraph.read(and(FOLDER.shapes(), FOLDER.claimShapes())).graph();

  @Test
  void every_class_and_property_has_a_name_and_a_definition_in_both_languages() {
    Set<Node> own =
        ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && node.getURI().startsWith(Curie.VOCABULARY))
            .collect(Collectors.toSet());

    assertThat(own).hasSizeGreaterThan(100);
    assertThat(own)
        .allSatisfy(node -> assertBothLanguages(ONTOLOGY, node, SKOS.prefLabel.asNode()));
    assertThat(own)
        .allSatisfy(node -> assertBothLanguages(ONTOLOGY, node, SKOS.definition.asNode()));
  }

  @Test
  void every_shape_states_problem_principle_and_solution_in_both_languages() {
    Set<Node> shapes = subjects(RDF.type.asNode(), SHACL.NodeShape);

    assertThat(shapes).hasSizeGreaterThan(50);
    for (String part : new String[] {"problem", "principle", "solution"}) {
      Node property = NodeFactory.createURI(Curie.VOCABULARY + part);
      assertThat(shapes).allSatisfy(shape -> assertBothLanguages(SHAPES, shape, property));
    }
  }

  @Test
  void every_constraint_speaks_both_languages() {
    Set<Node> constraints =
        subjects(SHACL.path, Node.ANY).stream()
            .filter(node -> SHAPES.contains(Node.ANY, SHACL.property, node))
            .filter(node -> !inAlternative(node))
            .collect(Collectors.toSet());
    constraints.addAll(subjects(SHACL.sparql, Node.ANY));

    assertThat(constraints).hasSizeGreaterThan(150);
    assertThat(constraints).allSatisfy(node -> assertBothLanguages(SHAPES, node, SHACL.message));
  }

  /** Alternatives of sh:or are not reported one by one. */
  private static boolean inAlternative(Node constraint) {
    return SHAPES.stream(Node.ANY, SHACL.property, constraint)
        .allMatch(triple -> SHAPES.contains(Node.ANY, RDF.first.asNode(), triple.getSubject()));
  }

  @Test
  void every_object_property_has_a_shape_for_its_values() {
    Set<String> shaped =
        SHAPES.stream(Node.ANY, SHACL.targetSubjectsOf, Node.ANY)
            .map(triple -> triple.getObject().getURI())
            .collect(Collectors.toSet());
    shaped.addAll(
        SHAPES.stream(Node.ANY, SHACL.targetObjectsOf, Node.ANY)
            .map(triple -> triple.getObject().getURI())
            .collect(Collectors.toSet()));

    assertThat(shaped)
        .containsAll(
            ONTOLOGY.stream(
                    Node.ANY,
                    RDF.type.asNode(),
                    NodeFactory.createURI("http://www.w3.org/2002/07/owl#ObjectProperty"))
                .map(triple -> triple.getSubject().getURI())
                .toList());
  }

  /** The contract's kinds and JSON keys may stand in Java; other local names may not. */
  @Test
  void this_package_names_nothing_of_the_ontology() throws IOException {
    Set<String> locals =
        ONTOLOGY.stream()
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && node.getURI().startsWith("https://renkei.example/"))
            .map(node -> Curie.of(node).replaceFirst("^.*?:", ""))
            .collect(Collectors.toSet());
    locals.removeAll(Set.of("country", "about", "value"));

    assertThat(literals()).doesNotContainAnyElementsOf(locals);
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    Pattern literal = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/jp/renkei/knowledge"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher matcher = literal.matcher(Files.readString(source));
        while (matcher.find()) {
          literals.add(matcher.group(1));
        }
      }
    }
    return literals;
  }

  private static List<SourceFile> and(List<SourceFile> files, List<SourceFile> others) {
    return Stream.concat(files.stream(), others.stream()).toList();
  }

  private static Set<Node> subjects(Node property, Node value) {
    return SHAPES.stream(Node.ANY, property, value)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private static void assertBothLanguages(Graph graph, Node node, Node property) {
    assertThat(
            graph.stream(node, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLanguage())
                .toList())
        .as("%s of %s", Curie.of(property), Curie.of(node))
        .containsExactlyInAnyOrder("ja", "en");
  }
}
