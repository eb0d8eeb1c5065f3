package jp.renkei.knowledge;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;

/**
 * A query that can only read what was loaded: SELECT, ASK, CONSTRUCT or DESCRIBE of SPARQL 1.1,
 * without SERVICE and FROM (both fetch) and without functions named by anything but a web IRI
 * ({@code java:} would load a class).
 */
record ReadOnlyQuery(String name, Query query) {
  private static final Pattern CODE = Pattern.compile("<((?!https?:|urn:)[A-Za-z][\\w+.-]*:)");
  private static final Pattern PARSER_PLACE =
      Pattern.compile("(?s)(?:Lexical error|Encountered) .*?line (\\d+), column (\\d+).*");

  static ReadOnlyQuery parse(String name, String sparql) {
    try {
      Query query = QueryFactory.create(sparql, null, Syntax.syntaxSPARQL_11);
      ReadOnlyQuery guarded = new ReadOnlyQuery(name, query);
      guarded.refuseFetching();
      return guarded;
    } catch (QueryParseException e) {
      throw refused(name, e.getLine(), sparql, e);
    } catch (QueryException e) {
      throw refused(name, 0, sparql, e);
    }
  }

  private static KnowledgeException refused(
      String name, int line, String sparql, QueryException cause) {
    if (isUpdate(sparql)) {
      return fault(
          name,
          0,
          "更新はできません。SELECT、ASK、CONSTRUCT、DESCRIBE だけを受け付けます。",
          "updates are refused; only SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
    }
    String said = plain(cause.getMessage());
    return fault(
        name,
        Math.max(0, line),
        "SPARQL として読めません（" + said + "）。",
        "not readable as SPARQL: " + said);
  }

  /** The parser lists every token it would have taken; what it met, and where, is enough. */
  private static String plain(String message) {
    String first = message.strip().lines().findFirst().orElse("?");
    Matcher place = PARSER_PLACE.matcher(first);
    return place.matches() || message.contains("Was expecting") ? first : message.strip();
  }

  private static boolean isUpdate(String sparql) {
    try {
      UpdateFactory.create(sparql);
      return !sparql.isBlank();
    } catch (QueryException e) {
      return false;
    }
  }

  private void refuseFetching() {
    if (query.hasDatasetDescription()) {
      throw fault(
          name,
          0,
          "FROM は使えません。読み込んだ知識だけに問い合わせます。",
          "FROM is refused: only the knowledge that was loaded is queried.");
    }
    if (query.getQueryPattern() != null) {
      Op algebra = Algebra.compile(query);
      refuseService(algebra);
      refuseCode(algebra);
    }
  }

  private void refuseService(Op algebra) {
    AtomicBoolean remote = new AtomicBoolean();
    Walker.walk(
        algebra,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            remote.set(true);
          }
        },
        new ExprVisitorBase());
    if (remote.get()) {
      throw serviceRefused();
    }
  }

  /** Also for one that the walk does not reach (in ORDER BY): running it is denied. */
  KnowledgeException serviceRefused() {
    return fault(
        name, 0, "SERVICE は使えません。外部へは接続しません。", "SERVICE is refused: nothing outside is contacted.");
  }

  private void refuseCode(Op algebra) {
    Matcher code = CODE.matcher(algebra.toString());
    if (code.find()) {
      throw fault(
          name,
          0,
          "「" + code.group(1) + "」で始まる IRI は使えません。",
          "an IRI that begins with '" + code.group(1) + "' is refused.");
    }
  }

  static KnowledgeException fault(String name, int line, String ja, String en) {
    return new KnowledgeException(new Fault(name, line, ja, en));
  }
}
