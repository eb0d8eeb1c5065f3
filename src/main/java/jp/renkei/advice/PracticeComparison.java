package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.Check.State;
import jp.renkei.advice.PracticeCheck.Answered;
import jp.renkei.advice.PracticeCheck.Cell;
import jp.renkei.advice.PracticeCheck.Challenge;
import jp.renkei.advice.PracticeCheck.Practice;
import jp.renkei.advice.fact.PracticeAnswers;
import jp.renkei.advice.fact.PracticePlace;
import jp.renkei.advice.fact.PracticeRemark;
import jp.renkei.knowledge.Knowledge;

/** Lays a company beside the practices of those interviewed. */
final class PracticeComparison {

  private final List<String> cells;
  private final List<PracticePlace> practices;
  private final Map<String, List<PracticeAnswers>> directionsOf;
  private final Map<String, List<String>> remarksOf;

  PracticeComparison(Knowledge knowledge, FactBase facts) {
    this.cells = Candidates.of(knowledge, "cell");
    this.practices = facts.of(PracticePlace.class);
    this.directionsOf =
        facts.of(PracticeAnswers.class).stream().collect(groupingBy(PracticeAnswers::practice));
    this.remarksOf =
        facts.of(PracticeRemark.class).stream()
            .collect(groupingBy(PracticeRemark::practice, mapping(PracticeRemark::item, toList())));
  }

  PracticeCheck check(Answers answers) {
    List<Practice> inOrder = practices.stream().map(p -> practice(answers, p)).toList();
    return new PracticeCheck(
        answers.answered("practices"),
        inOrder.stream().sorted(Comparator.comparing(PracticeComparison::turn)).toList(),
        cells.stream().map(cell -> cell(cell, inOrder)).toList());
  }

  /** What a named problem asks for, then what else may be missing, then what is in place. */
  private static int turn(Practice practice) {
    if (practice.needed()) {
      return 0;
    }
    return practice.state() == State.IN_PLACE ? 2 : 1;
  }

  private Practice practice(Answers answers, PracticePlace place) {
    String practice = place.practice();
    return new Practice(
        practice,
        place.cell(),
        state(answers, place),
        directionsOf.getOrDefault(practice, List.of()).stream()
            .map(a -> new Answered(a.direction(), a.statement(), challenge(answers, a)))
            .toList(),
        remarksOf.getOrDefault(practice, List.of()));
  }

  private static State state(Answers answers, PracticePlace place) {
    State state = State.of(answers, "practices", Candidates.local(place.practice()));
    return state == State.MISSING && place.outcome().equals("yes") ? State.NOT_GAINED : state;
  }

  private static Challenge challenge(Answers answers, PracticeAnswers answer) {
    if (!answers.answered("challenges")) {
      return Challenge.OPEN;
    }
    return answers.chosen("challenges").contains(Candidates.local(answer.direction()))
        ? Challenge.NAMED
        : Challenge.NOT_NAMED;
  }

  private static Cell cell(String cell, List<Practice> practices) {
    return new Cell(cell, practices.stream().filter(p -> p.cell().equals(cell)).toList());
  }
}
