package jp.renkei.knowledge;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The survey's knowledge: every term and statement with its source, loaded from a folder of Turtle
 * files, checked, and closed to change. Safe for use by several threads.
 */
public final class Knowledge {
  /** Query file for the report's own order of its terms: {@code ?term ?place}. */
  private static final String ORDER = "queries/order.rq";

  /** Query files that say how tables of figures are read: by file, by column, by cell. */
  private static final List<String> FIGURES =
      List.of("queries/figure-tables.rq", "queries/figure-columns.rq", "queries/figure-codes.rq");

  private final String version;
  private final OntologyFolder folder;
  private final OntologyGraph ontology;
  private final Queries queries;
  private final Terms terms;
  private final Map<Class<?>, List<? extends Record>> facts = new ConcurrentHashMap<>();
  private Whole whole;

  /** The audit takes seconds, for which other questions need not wait. */
  private final Object auditing = new Object();

  private List<Finding> findings;

  /** Ontology, claims of the text and figures in one graph; advice needs only the ontology. */
  private record Whole(Graph graph, Queries queries, Audit audit) {}

  private Knowledge(OntologyFolder folder, OntologyGraph ontology) {
    this.version = folder.version();
    this.folder = folder;
    this.ontology = ontology;
    this.queries = new Queries(ontology.graph(), ontology.graph().getPrefixMapping());
    this.terms = new Terms(ontology, order());
  }

  /**
   * Reads every {@code *.ttl} of the folder and checks it: syntax, declared names, shapes, and that
   * every query file can be read.
   *
   * @throws KnowledgeException with all faults at once, if there are any
   */
  public static Knowledge load(Path ontologyDir) {
    OntologyFolder folder = OntologyFolder.read(ontologyDir);
    OntologyGraph ontology = OntologyGraph.read(folder.statements());
    Shapes shapes = Shapes.read(folder.shapes());
    List<Fault> faults = new ArrayList<>(closedAndShaped(ontology, shapes));
    faults.addAll(unreadable(folder.queries()));
    if (!faults.isEmpty()) {
      throw new KnowledgeException(sorted(faults));
    }
    return new Knowledge(folder, ontology);
  }

  /**
   * All faults of a folder that may be broken: those for which {@link #load} would refuse it and,
   * if its syntax is sound, those that only the reasoner finds. Takes seconds.
   */
  public static List<Fault> check(Path ontologyDir) {
    try {
      OntologyFolder folder = OntologyFolder.read(ontologyDir);
      OntologyGraph ontology = OntologyGraph.read(folder.statements());
      List<Fault> faults = new ArrayList<>(unreadable(folder.queries()));
      faults.addAll(shapedAndSound(folder));
      if (faults.isEmpty()) {
        faults.addAll(new Knowledge(folder, ontology).entryFaults());
      }
      faults.addAll(Reasoning.faults(ontology));
      return sorted(faults);
    } catch (KnowledgeException e) {
      return sorted(e.faults());
    }
  }

  private static List<Fault> closedAndShaped(OntologyGraph ontology, Shapes shapes) {
    ClosedWorld world = ClosedWorld.of(ontology);
    List<Fault> faults = new ArrayList<>(world.faults());
    faults.addAll(shapes.faults(ontology, world.undeclared()));
    return faults;
  }

  /** Statements and claims in one graph; advice is made without the claims. */
  private static OntologyGraph everything(OntologyFolder folder) {
    return OntologyGraph.read(
        Stream.concat(folder.statements().stream(), folder.claims().stream()).toList());
  }

  /** Everything against all shapes, and the check files themselves. */
  private static List<Fault> shapedAndSound(OntologyFolder folder) {
    List<SourceFile> shapes =
        Stream.concat(folder.shapes().stream(), folder.claimShapes().stream()).toList();
    List<Fault> faults = new ArrayList<>(closedAndShaped(everything(folder), Shapes.read(shapes)));
    faults.addAll(Audit.faults(folder));
    return faults;
  }

  private static List<Fault> unreadable(List<SourceFile> queries) {
    List<Fault> faults = new ArrayList<>();
    for (SourceFile file : queries) {
      try {
        ReadOnlyQuery.parse(file.name(), file.text());
      } catch (KnowledgeException e) {
        faults.addAll(e.faults());
      }
    }
    return faults;
  }

  private static List<Fault> sorted(List<Fault> faults) {
    return faults.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Fault::file)
                .thenComparingInt(Fault::line)
                .thenComparing(Fault::en))
        .toList();
  }

  private Map<String, Integer> order() {
    Map<String, Integer> order = new HashMap<>();
    ReadOnlyQuery query = query(file(ORDER));
    List<String> columns = query.query().getResultVars();
    for (Map<String, String> row : queries.select(query)) {
      order.put(row.get(columns.get(0)), Integer.valueOf(row.get(columns.get(1))));
    }
    return order;
  }

  /**
   * {@code sha256:} and 12 digits over all files of the folder; equal versions, equal knowledge.
   */
  public String version() {
    return version;
  }

  /** The individual of that name, {@code region:hub}. */
  public Optional<Term> find(String curie) {
    return Optional.ofNullable(terms.all().get(curie));
  }

  /**
   * The individual of that name.
   *
   * @throws IllegalArgumentException if there is none; names the nearest
   */
  public Term term(String curie) {
    return find(curie)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no individual is called " + curie + "." + near(curie)));
  }

  private String near(String curie) {
    List<String> sameKind = kind(Curie.kind(curie)).stream().map(Term::curie).toList();
    return Hint.near(curie, sameKind.isEmpty() ? terms.all().keySet() : sameKind).en();
  }

  /** All individuals of a kind in the report's order, then by name; none for an unknown kind. */
  public List<Term> kind(String kind) {
    return terms.kind(kind);
  }

  /**
   * What {@code facts/<name of the record>.rq} selects, one record a row. Kept after the first
   * call.
   *
   * @throws KnowledgeException if there is no such file, its variables are not the record's
   *     components in order, or a cell is empty
   */
  @SuppressWarnings("unchecked") // what is kept under a class are its own records
  public <R extends Record> List<R> facts(Class<R> type) {
    return (List<R>) facts.computeIfAbsent(type, key -> project(type));
  }

  private <R extends Record> List<R> project(Class<R> type) {
    ReadOnlyQuery query = query(file("facts/" + type.getSimpleName() + ".rq"));
    return Projection.facts(type, query, queries);
  }

  /**
   * Rows of a SELECT query, cells as CURIEs or lexical forms; an unbound variable is absent.
   *
   * @throws KnowledgeException if the query is none, or would do more than read
   */
  public List<Map<String, String>> select(String sparql) {
    return whole().queries().select(ReadOnlyQuery.parse("SPARQL", sparql));
  }

  /** Answer to any SELECT, ASK, CONSTRUCT or DESCRIBE query; refuses as {@link #select} does. */
  public Rows query(String sparql) {
    return whole().queries().run(ReadOnlyQuery.parse("SPARQL", sparql));
  }

  /**
   * All that is said of an individual and all that mentions it, as maps, lists, strings, numbers
   * and truth values.
   */
  public Map<String, Object> describe(String curie, Language language) {
    return new Description(ontology, terms, language).of(term(curie));
  }

  /**
   * Where the survey disagrees with itself, computed by the checks of {@code audit/}: in the order
   * of their names, then of the survey.
   */
  public List<Finding> audit() {
    synchronized (auditing) {
      if (findings == null) {
        findings = whole().audit().findings();
      }
      return findings;
    }
  }

  /** Where what was entered disagrees with its own totals and names ({@code controls/}). */
  List<Fault> entryFaults() {
    try {
      return sorted(whole().audit().entryFaults());
    } catch (KnowledgeException e) {
      return sorted(e.faults());
    }
  }

  private synchronized Whole whole() {
    if (whole == null) {
      whole = compose();
    }
    return whole;
  }

  private Whole compose() {
    OntologyGraph claims = OntologyGraph.read(folder.claims());
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, ontology.graph());
    GraphUtil.addInto(graph, claims.graph());
    PrefixMapping prefixes = graph.getPrefixMapping();
    prefixes.setNsPrefixes(ontology.graph().getPrefixMapping());
    prefixes.setNsPrefix("qb", FigureCube.CUBE);
    Queries everything = new Queries(graph, prefixes);
    List<List<Map<String, String>>> names =
        FIGURES.stream().map(name -> everything.select(query(file(name)))).toList();
    OntologyGraph figures =
        FigureCube.read(folder, FigureCube.names(names.get(0), names.get(1), names.get(2)));
    GraphUtil.addInto(graph, figures.graph());
    OntologyGraph whole =
        new OntologyGraph(
            graph, Places.of(List.of(figures.places(), claims.places(), ontology.places())));
    Terms named = new Terms(whole, order());
    return new Whole(graph, everything, new Audit(folder, whole, everything, named));
  }

  /**
   * Shapes again and what was entered against its totals, then the reasoner: contradictions and
   * impossible classes. Takes seconds.
   */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>(shapedAndEntered());
    faults.addAll(Reasoning.faults(ontology));
    return sorted(faults);
  }

  /** All faults but those that only the reasoner finds. */
  List<Fault> shapedAndEntered() {
    try {
      List<Fault> faults = new ArrayList<>(shapedAndSound(folder));
      if (faults.isEmpty()) {
        faults.addAll(entryFaults());
      }
      return sorted(faults);
    } catch (KnowledgeException e) {
      return sorted(e.faults());
    }
  }

  /**
   * Members of the vocabulary's defined classes, as the reasoner finds them: CURIEs by the local
   * name of the class. Takes seconds.
   */
  public SortedMap<String, List<String>> inferred() {
    return Reasoning.members(ontology);
  }

  /** Writes the ontology and its figures as {@code turtle}, {@code jsonld} or {@code owlxml}. */
  public void export(String format, OutputStream out) {
    Export.named(format).write(whole().graph(), out);
  }

  private SourceFile file(String relative) {
    return folder
        .file(relative)
        .orElseThrow(
            () ->
                ReadOnlyQuery.fault(
                    folder.path().resolve(relative).toString(),
                    0,
                    "この問い合わせのファイルがありません。",
                    "this query file is missing."));
  }

  private static ReadOnlyQuery query(SourceFile file) {
    return ReadOnlyQuery.parse(file.name(), file.text());
  }
}
