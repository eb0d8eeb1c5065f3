package jp.renkei.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Term;

/**
 * What the knowledge holds, by plural names as addresses use them: every kind of individual
 * (countries, axes), and every class of statement (laws, cautions, gain-expectations). Read from
 * the ontology, so a kind added there has its address without a change here.
 */
final class KnowledgeKinds {

  private static final String CLASSES =
      "SELECT DISTINCT ?term ?class WHERE { ?term a ?class . ?term skos:prefLabel ?label"
          + " FILTER(STRSTARTS(STR(?term), STR(statement:))) } ORDER BY ?class ?term";
  private static final String INDIVIDUALS =
      "SELECT DISTINCT ?term WHERE { ?term a ?class ; skos:definition ?text } ORDER BY ?term";
  private static final String PREFIXES =
      "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
          + "PREFIX statement: <https://renkei.example/id/statement/>\n";

  private final Map<String, List<Term>> terms = new TreeMap<>();

  KnowledgeKinds(Knowledge knowledge) {
    Map<String, List<Term>> byClass = new TreeMap<>();
    for (Map<String, String> row : knowledge.select(PREFIXES + CLASSES)) {
      String name = plural(words(local(row.get("class"))));
      // what only the audit compares is no term: it is shown there, and queried
      knowledge
          .find(row.get("term"))
          .ifPresent(term -> byClass.computeIfAbsent(name, c -> new ArrayList<>()).add(term));
    }
    byClass.forEach((name, members) -> terms.put(name, inOrder(members, knowledge)));
    Set<String> kinds =
        knowledge.select(PREFIXES + INDIVIDUALS).stream()
            .flatMap(row -> knowledge.find(row.get("term")).stream())
            .map(Term::kind)
            .collect(Collectors.toSet());
    kinds.forEach(kind -> terms.put(plural(kind), knowledge.kind(kind)));
  }

  /** The names of all kinds, sorted. */
  Set<String> names() {
    return terms.keySet();
  }

  /** The terms of a kind in the report's order; empty for a name that is none. */
  Optional<List<Term>> find(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  private static List<Term> inOrder(List<Term> members, Knowledge knowledge) {
    Set<Term> wanted = Set.copyOf(members);
    return knowledge.kind(members.getFirst().kind()).stream().filter(wanted::contains).toList();
  }

  private static String local(String curie) {
    return curie.substring(Math.max(curie.lastIndexOf(':'), curie.lastIndexOf('#')) + 1);
  }

  /** {@code GainExpectation} as {@code gain-expectation}. */
  private static String words(String className) {
    return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** A class named by a verb ({@code realises}) or a plural has no other. */
  static String plural(String singular) {
    if (singular.endsWith("s") && !singular.endsWith("ss") && !singular.endsWith("xis")) {
      return singular;
    }
    if (singular.endsWith("y") && !singular.matches(".*[aeiou]y")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    if (singular.endsWith("xis")) {
      return singular.substring(0, singular.length() - 2) + "es";
    }
    return singular + (singular.matches(".*(s|sh|ch|x)") ? "es" : "s");
  }
}
