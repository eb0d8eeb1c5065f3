package jp.renkei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * The tables of figures as observations of an RDF Data Cube: one row, one observation, a property
 * for each column that the vocabulary names. Numbers keep the digits with which they are printed.
 */
final class FigureCube {
  /** Namespace of the RDF Data Cube vocabulary. */
  static final String CUBE = "http://purl.org/linked-data/cube#";

  private static final String CUBES = "https://renkei.example/cube/";
  private static final Node OBSERVATION = NodeFactory.createURI(CUBE + "Observation");
  private static final Node DATA_SET = NodeFactory.createURI(CUBE + "DataSet");
  private static final Node IN_DATA_SET = NodeFactory.createURI(CUBE + "dataSet");
  private static final Node STRUCTURE = NodeFactory.createURI(CUBE + "structure");
  private static final Node COMPONENT = NodeFactory.createURI(CUBE + "component");
  private static final Node DIMENSION = NodeFactory.createURI(CUBE + "dimension");
  private static final Node ATTRIBUTE = NodeFactory.createURI(CUBE + "attribute");
  private static final Node MEASURE = NodeFactory.createURI(CUBE + "measure");
  private static final Node DEFINITION = NodeFactory.createURI(CUBE + "DataStructureDefinition");

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Places places = new Places();
  private final List<Fault> faults = new ArrayList<>();
  private final Names names;

  /**
   * What the vocabulary says of the tables.
   *
   * @param tables the table that a file holds
   * @param properties the property that a column stands for
   * @param codes the individual that a word in a column of individuals means, by property and word
   */
  record Names(
      Map<String, Node> tables, Map<String, Node> properties, Map<Node, Map<String, Node>> codes) {}

  private FigureCube(Names names) {
    this.names = names;
  }

  /**
   * Reads the tables that the ontology describes; a file that it does not is nobody's figures.
   *
   * @throws KnowledgeException with all faults of all files
   */
  static OntologyGraph read(OntologyFolder folder, Names names) {
    FigureCube cube = new FigureCube(names);
    cube.declare();
    folder.files().stream().filter(file -> file.relative().endsWith(".csv")).forEach(cube::table);
    if (!cube.faults.isEmpty()) {
      throw new KnowledgeException(cube.faults);
    }
    return new OntologyGraph(cube.graph, cube.places);
  }

  /** The words of the cube vocabulary, for readers of OWL who fetch nothing. */
  private void declare() {
    for (Node type : List.of(OBSERVATION, DATA_SET, DEFINITION)) {
      add(type, RDF.type.asNode(), OWL.Class.asNode());
    }
    for (Node link : List.of(IN_DATA_SET, STRUCTURE, COMPONENT)) {
      add(link, RDF.type.asNode(), OWL.ObjectProperty.asNode());
    }
    for (Node role : List.of(DIMENSION, ATTRIBUTE, MEASURE)) {
      add(role, RDF.type.asNode(), OWL.AnnotationProperty.asNode());
    }
  }

  private void table(SourceFile file) {
    String name = file.relative().substring(file.relative().lastIndexOf('/') + 1);
    Node table = names.tables().get(name);
    if (table == null) {
      return;
    }
    try (CSVParser parser = CSVParser.parse(file.text(), CSVFormat.DEFAULT)) {
      List<CSVRecord> rows = parser.getRecords();
      if (rows.isEmpty()) {
        faults.add(file.fault(0, "見出しの行がありません。", "there is no header."));
        return;
      }
      List<Column> columns = columns(rows.getFirst());
      structure(table, columns);
      for (CSVRecord row : rows.subList(1, rows.size())) {
        row(file, table, columns, row);
      }
    } catch (IOException | UncheckedIOException e) {
      faults.add(
          file.fault(
              0,
              "CSV として読めません。閉じていない引用符がないか確かめてください。（" + e.getMessage() + "）",
              "this is no CSV; look for a quotation mark that is not closed ("
                  + e.getMessage()
                  + ")."));
    }
  }

  /** Rows are no individuals of the ontology: they have no names in two languages. */
  private static String base(Node table) {
    return CUBES + Curie.local(table.getURI()) + "/";
  }

  private List<Column> columns(CSVRecord header) {
    List<Column> columns = new ArrayList<>();
    boolean key = true;
    for (int i = 0; i < header.size(); i++) {
      Node property = names.properties().get(header.get(i));
      boolean coded = property != null && names.codes().containsKey(property);
      key &= coded;
      if (property != null) {
        columns.add(new Column(i, header.get(i), property, coded, key));
      }
    }
    return columns;
  }

  /**
   * A column that the vocabulary names.
   *
   * @param coded its cells name individuals
   * @param key it tells rows apart: the columns of individuals in front of all others
   */
  private record Column(int index, String name, Node property, boolean coded, boolean key) {
    Node role() {
      if (coded) {
        return key ? DIMENSION : ATTRIBUTE;
      }
      return MEASURE;
    }
  }

  private void structure(Node table, List<Column> columns) {
    Node definition = NodeFactory.createURI(base(table) + "structure");
    add(table, RDF.type.asNode(), DATA_SET);
    add(table, STRUCTURE, definition);
    add(definition, RDF.type.asNode(), DEFINITION);
    for (Column column : columns) {
      Node component = NodeFactory.createURI(base(table) + "structure/" + column.name());
      add(definition, COMPONENT, component);
      add(component, column.role(), column.property());
    }
  }

  private void row(SourceFile file, Node table, List<Column> columns, CSVRecord row) {
    int line = (int) row.getRecordNumber();
    StringBuilder name = new StringBuilder(base(table) + "observation");
    for (Column column : columns) {
      if (column.key() && column.index() < row.size()) {
        name.append('/').append(row.get(column.index()).strip());
      }
    }
    Node observation = NodeFactory.createURI(name.toString());
    if (graph.contains(observation, RDF.type.asNode(), OBSERVATION)) {
      faults.add(file.fault(line, "同じ行が二つあります。", "this row stands here twice."));
    }
    Place place = new Place(file.name(), line);
    add(observation, RDF.type.asNode(), OBSERVATION, place);
    add(observation, IN_DATA_SET, table, place);
    for (Column column : columns) {
      String cell = column.index() < row.size() ? row.get(column.index()).strip() : "";
      if (!cell.isEmpty()) {
        value(file, line, column, cell)
            .ifPresent(value -> add(observation, column.property(), value, place));
      }
    }
  }

  private Optional<Node> value(SourceFile file, int line, Column column, String cell) {
    if (!column.coded()) {
      return Optional.of(literal(cell));
    }
    Map<String, Node> codes = names.codes().get(column.property());
    Node individual = codes.get(cell);
    if (individual == null) {
      Hint hint = Hint.near(cell, codes.keySet());
      faults.add(
          file.fault(
              line,
              column.name() + " の「" + cell + "」はオントロジーにありません。" + hint.ja(),
              column.name() + " '" + cell + "' is not in the ontology." + hint.en()));
    }
    return Optional.ofNullable(individual);
  }

  private static Node literal(String cell) {
    if (cell.matches("[+-]?\\d+")) {
      return NodeFactory.createLiteralDT(cell, XSDDatatype.XSDinteger);
    }
    return cell.matches("[+-]?\\d*\\.\\d+")
        ? NodeFactory.createLiteralDT(cell, XSDDatatype.XSDdecimal)
        : NodeFactory.createLiteralString(cell);
  }

  private void add(Node subject, Node property, Node value) {
    graph.add(subject, property, value);
  }

  private void add(Node subject, Node property, Node value, Place place) {
    graph.add(subject, property, value);
    places.put(Triple.create(subject, property, value), place);
  }

  /** Rows of two or three columns of a query as nested maps, for {@link Names}. */
  static Names names(
      List<Map<String, String>> tables,
      List<Map<String, String>> columns,
      List<Map<String, String>> codes) {
    Map<Node, Map<String, Node>> coded = new HashMap<>();
    for (Map<String, String> row : codes) {
      List<String> cells = List.copyOf(row.values());
      coded
          .computeIfAbsent(Curie.node(cells.get(0)), property -> new HashMap<>())
          .put(cells.get(1), Curie.node(cells.get(2)));
    }
    return new Names(pairs(tables), pairs(columns), coded);
  }

  private static Map<String, Node> pairs(List<Map<String, String>> rows) {
    Map<String, Node> pairs = new HashMap<>();
    for (Map<String, String> row : rows) {
      List<String> cells = List.copyOf(row.values());
      pairs.put(cells.get(0), Curie.node(cells.get(1)));
    }
    return pairs;
  }
}
