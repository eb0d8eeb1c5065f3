package jp.renkei.knowledge;

import java.util.List;
import java.util.Map;

/** What a query brought: a table, yes or no, or triples. */
public sealed interface Rows {

  /** For a terminal: an aligned table, {@code yes} or {@code no}, or Turtle. */
  String text();

  /** For a program: SPARQL 1.1 Query Results JSON, or JSON-LD for triples. */
  String json();

  /** The media type of {@link #json()}. */
  String jsonType();

  /**
   * Answer of SELECT.
   *
   * @param rows cells by variable, IRIs as CURIEs; an unbound variable is absent
   */
  record Table(List<String> variables, List<Map<String, String>> rows, String json)
      implements Rows {

    public Table {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }

    @Override
    public String text() {
      return TextTable.of(variables, rows);
    }

    @Override
    public String jsonType() {
      return "application/sparql-results+json";
    }
  }

  /** Answer of ASK. */
  record Truth(boolean holds, String json) implements Rows {
    @Override
    public String text() {
      return holds ? "yes\n" : "no\n";
    }

    @Override
    public String jsonType() {
      return "application/sparql-results+json";
    }
  }

  /** Answer of CONSTRUCT or DESCRIBE: Turtle and JSON-LD. */
  record Triples(String text, String json) implements Rows {
    @Override
    public String jsonType() {
      return "application/ld+json";
    }
  }
}
