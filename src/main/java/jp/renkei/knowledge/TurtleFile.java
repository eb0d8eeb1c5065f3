package jp.renkei.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.util.Context;

/**
 * Reads one Turtle file and remembers the line of every triple. Warnings of the parser (an IRI or a
 * number that is none) are faults like its errors.
 */
final class TurtleFile {
  private final SourceFile file;
  private final Graph graph;
  private final Places places;
  private final List<Fault> faults = new ArrayList<>();

  private TurtleFile(SourceFile file, Graph graph, Places places) {
    this.file = file;
    this.graph = graph;
    this.places = places;
  }

  /** Adds the file's triples to the graph; returns what is wrong with its syntax. */
  static List<Fault> read(SourceFile file, Graph graph, Places places) {
    TurtleFile reading = new TurtleFile(file, graph, places);
    reading.parse();
    return List.copyOf(reading.faults);
  }

  private void parse() {
    try {
      Notes notes = new Notes();
      Tokenizer tokens = TokenizerText.create().fromString(file.text()).errorHandler(notes).build();
      new Numbered(tokens, profile(notes)).parse();
    } catch (KnowledgeException e) {
      faults.addAll(e.faults());
    } catch (RiotException e) {
      if (faults.isEmpty()) {
        note(e.getMessage(), 0, 0);
      }
    }
  }

  /** Blank nodes are named after the file, so that the same files give the same bytes on export. */
  private ParserProfile profile(ErrorHandler notes) {
    UUID seed = UUID.nameUUIDFromBytes(file.relative().getBytes(StandardCharsets.UTF_8));
    IRIxResolver absoluteOnly =
        IRIxResolver.create().noBase().resolve(false).allowRelative(false).build();
    return new ParserProfileStd(
        RiotLib.factoryRDF(LabelToNode.createScopeByDocumentHash(seed)),
        notes,
        absoluteOnly,
        PrefixMapFactory.create(),
        new Context(),
        true,
        true);
  }

  private void note(String message, long at, long column) {
    Text reason = SyntaxReason.of(message);
    long line = message.contains("newline in string") ? at - 1 : at;
    boolean placed = column > 0;
    faults.add(
        file.fault(
            (int) Math.max(0, line),
            (placed ? column + " 文字目: " : "") + reason.ja(),
            (placed ? "column " + column + ": " : "") + reason.en()));
  }

  private final class Numbered extends LangTurtle {
    Numbered(Tokenizer tokens, ParserProfile profile) {
      super(tokens, profile, StreamRDFLib.graph(graph));
    }

    @Override
    protected void emit(Node subject, Node predicate, Node object) {
      places.put(Triple.create(subject, predicate, object), new Place(file.name(), (int) currLine));
      super.emit(subject, predicate, object);
    }
  }

  private final class Notes implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      note(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      note(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      note(message, line, column);
      throw new RiotException(message);
    }
  }
}
