package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.advice.fact.FigureFile;
import jp.renkei.advice.fact.InRegion;
import jp.renkei.advice.fact.InterviewItem;
import jp.renkei.advice.fact.PatternCount;
import jp.renkei.advice.fact.ReadingNote;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.Rule;

/**
 * Which of the survey's reading rules apply to a ground: those of the figures, tables and regions
 * that it or anything it rests on uses.
 *
 * <p>A set of notes is a number with one bit a note, in the survey's order. What each stated fact
 * and each rule's source bring along is worked out once; a ground costs one look-up a premise.
 */
final class ReadingNotes {

  private static final int MOST = Long.SIZE;

  /** The figures that every advice shows: counts of cases, and what a country produces. */
  private static final Set<String> SHOWN = Set.of("cases.csv", "gdp.csv");

  private final List<String> notes;
  private final Map<String, Long> bySubject = new HashMap<>();
  private final Map<String, Long> byCitation = new HashMap<>();
  private final Map<Record, Long> byFact = new IdentityHashMap<>();
  private final Map<Rule, Long> byRule = new IdentityHashMap<>();
  private final Knowledge knowledge;
  private final long beside;

  ReadingNotes(Knowledge knowledge, FactBase facts, List<Rule> rules) {
    this.knowledge = knowledge;
    List<ReadingNote> applications = facts.of(ReadingNote.class);
    this.notes = applications.stream().map(ReadingNote::statement).distinct().toList();
    if (notes.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " reading notes");
    }
    for (ReadingNote note : applications) {
      long bit = 1L << notes.indexOf(note.statement());
      bySubject.merge(note.appliesTo(), bit, (one, other) -> one | other);
      byCitation.merge(note.cited(), bit, (one, other) -> one | other);
    }
    byCitation.remove("none");
    this.beside = beside(facts);
    facts.forRules().forEach(fact -> byFact.put(fact, ofFact(fact)));
    rules.forEach(rule -> byRule.put(rule, byCitation.getOrDefault(rule.source(), 0L)));
  }

  /** The notes on a ground, through all that it rests on. */
  long of(Firing firing, Map<Record, Firing> derivations) {
    long found = byRule.getOrDefault(firing.rule(), 0L);
    for (Record premise : firing.premises()) {
      Long known = byFact.get(premise);
      if (known != null) {
        found |= known;
      } else if (Concepts.DERIVED.contains(premise.getClass())) {
        found |= of(derivations.get(premise), derivations);
      }
    }
    return found;
  }

  /** The notes on what a statement says, by where it stands. */
  long of(String statement) {
    long found = 0;
    for (String source : knowledge.term(statement).sources()) {
      found |= byCitation.getOrDefault(source, 0L);
    }
    return found;
  }

  /** The notes on all grounds of an advice and on what always stands beside them. */
  List<String> of(Advice advice) {
    long found = 0;
    for (Judged judged : advice.judged()) {
      for (Ground ground : judged.grounds()) {
        found |= of(ground.firing(), advice.derivations());
      }
    }
    for (Advice.Caution caution : advice.cautions()) {
      for (Ground ground : caution.grounds()) {
        found |= of(ground.firing(), advice.derivations());
      }
    }
    return list(found | beside);
  }

  /** The notes of a set, in the survey's order. */
  List<String> list(long set) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      if ((set & (1L << i)) != 0) {
        list.add(notes.get(i));
      }
    }
    return list;
  }

  /**
   * What stands in every advice: institutions and economies beside countries, cases beside methods
   * and patterns, interviews beside directions.
   */
  private long beside(FactBase facts) {
    long found = bySubject.getOrDefault("figures:institutions", 0L);
    for (InterviewItem item : facts.of(InterviewItem.class)) {
      found |= of(item.item());
    }
    for (PatternCount count : facts.of(PatternCount.class)) {
      found |= of(count.pattern());
    }
    for (FigureFile file : facts.of(FigureFile.class)) {
      if (SHOWN.contains(file.file())) {
        found |= of(file.table());
      }
    }
    return found;
  }

  private long ofFact(Record fact) {
    long found = fact instanceof InRegion placed ? ofPlacement(placed) : 0;
    for (var component : fact.getClass().getRecordComponents()) {
      String value = Components.text(fact, component);
      found |= bySubject.getOrDefault(value, 0L);
      if (component.getName().equals("statement")) {
        found |= of(value);
      }
    }
    return found;
  }

  /** A place on the plot rests on two indicators of the table of countries. */
  private long ofPlacement(InRegion placed) {
    return bySubject.getOrDefault("indicator:papers", 0L)
        | bySubject.getOrDefault("indicator:eigenvector", 0L)
        | bySubject.getOrDefault("figures:countries", 0L);
  }
}
