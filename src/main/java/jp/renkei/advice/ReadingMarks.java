package jp.renkei.advice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.rulebase.Firing;

/** The reading notes of one advice, numbered, so that a ground can point to those it needs. */
public final class ReadingMarks {

  private final ReadingNotes notes;
  private final Map<Record, Firing> derivations;
  private final List<String> used;

  private ReadingMarks(ReadingNotes notes, Map<Record, Firing> derivations, List<String> used) {
    this.notes = notes;
    this.derivations = derivations;
    this.used = used;
  }

  static ReadingMarks of(Advice advice, ReadingNotes notes) {
    return new ReadingMarks(notes, advice.derivations(), notes.of(advice));
  }

  /** The notes used, in the order of their numbers from 1. */
  public List<String> used() {
    return used;
  }

  /** The mark of a ground, such as {@code ※1・4}; empty where it needs no note. */
  public String of(Ground ground) {
    String numbers =
        notes.list(notes.of(ground.firing(), derivations)).stream()
            .map(note -> String.valueOf(used.indexOf(note) + 1))
            .collect(Collectors.joining("・"));
    return numbers.isEmpty() ? "" : "※" + numbers;
  }
}
