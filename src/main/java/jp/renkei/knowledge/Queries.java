package jp.renkei.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs read-only queries over one graph, within limits of time and size. */
final class Queries {
  /** Long enough for any question about this ontology; a runaway join is cut off. */
  private static final long SECONDS = 10;

  /** Far more than any query file of the ontology reads; the tests run them all. */
  private static final long TRIPLES = 1_000_000;

  /** More rows or triples than this are a mistake in the query. */
  private static final int MOST = 100_000;

  private final Graph graph;
  private final PrefixMapping prefixes;

  Queries(Graph graph, PrefixMapping prefixes) {
    this.graph = graph;
    this.prefixes = prefixes;
  }

  Rows run(ReadOnlyQuery query) {
    try (QueryExec execution = execution(query)) {
      if (query.query().isSelectType()) {
        return table(query, execution.select());
      }
      if (query.query().isAskType()) {
        return truth(execution.ask());
      }
      return query.query().isConstructType()
          ? triples(query, execution.constructTriples())
          : triples(query, execution.describeTriples());
    } catch (QueryDeniedException e) {
      throw query.serviceRefused();
    } catch (QueryCancelledException e) {
      throw ReadOnlyQuery.fault(
          query.name(),
          0,
          SECONDS + " 秒以内に終わりませんでした。条件を絞ってください。",
          "not answered within " + SECONDS + " seconds; narrow it down.");
    }
  }

  /** Rows of a SELECT in its own order, each cell a CURIE or a lexical form. */
  List<Map<String, String>> select(ReadOnlyQuery query) {
    if (run(query) instanceof Rows.Table table) {
      return table.rows();
    }
    throw ReadOnlyQuery.fault(
        query.name(), 0, "SELECT で始まる問い合わせが必要です。", "a SELECT query is needed here.");
  }

  private QueryExec execution(ReadOnlyQuery query) {
    return QueryExec.graph(new MeteredGraph(graph, TRIPLES, () -> tooMuch(query)))
        .query(query.query())
        .set(ARQ.httpServiceAllowed, false)
        .timeout(SECONDS, TimeUnit.SECONDS)
        .build();
  }

  private static void tooMuch(ReadOnlyQuery query) {
    throw ReadOnlyQuery.fault(
        query.name(),
        0,
        "読み出しが " + TRIPLES + " 件を超えました。つながりのない条件がないか確かめてください。",
        "more than " + TRIPLES + " triples read; look for patterns that share no variable.");
  }

  private static Rows table(ReadOnlyQuery query, RowSet found) {
    List<Binding> bindings = new ArrayList<>();
    while (found.hasNext()) {
      bindings.add(found.next());
      limit(query, bindings.size());
    }
    List<Var> variables = found.getResultVars();
    List<Map<String, String>> rows =
        bindings.stream().map(binding -> row(variables, binding)).toList();
    return new Rows.Table(
        variables.stream().map(Var::getVarName).toList(), rows, json(variables, bindings));
  }

  private static Map<String, String> row(List<Var> variables, Binding binding) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Var variable : variables) {
      Node value = binding.get(variable);
      if (value != null) {
        row.put(variable.getVarName(), Curie.of(value));
      }
    }
    return row;
  }

  private static String json(List<Var> variables, List<Binding> bindings) {
    RowSet rows = RowSetStream.create(variables, bindings.iterator());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .write(out, rows, ARQ.getContext());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Rows truth(boolean holds) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .write(out, holds, ARQ.getContext());
    return new Rows.Truth(holds, out.toString(StandardCharsets.UTF_8));
  }

  private Rows triples(ReadOnlyQuery query, Iterator<Triple> found) {
    Graph result = GraphFactory.createDefaultGraph();
    result.getPrefixMapping().setNsPrefixes(prefixes);
    int count = 0;
    while (found.hasNext()) {
      result.add(found.next());
      limit(query, ++count);
    }
    return new Rows.Triples(Export.turtle(result), Export.jsonld(result));
  }

  private static void limit(ReadOnlyQuery query, int count) {
    if (count > MOST) {
      throw ReadOnlyQuery.fault(
          query.name(),
          0,
          "結果が " + MOST + " 件を超えました。LIMIT を付けてください。",
          "more than " + MOST + " results; add a LIMIT.");
    }
  }
}
