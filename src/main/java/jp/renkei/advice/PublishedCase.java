package jp.renkei.advice;

import java.util.List;
import java.util.Optional;
import jp.renkei.advice.FigureRange.Figure;
import jp.renkei.knowledge.Text;

/**
 * A collaboration project that the survey published in detail (tables 3-3, 3-4).
 *
 * @param project its term
 * @param scheme the programme it ran under
 * @param opener the statement of who calls for proposals, where one could be found
 * @param countries those under study that took part
 * @param participants everyone who took part, as printed
 * @param doubt what looks wrong in it; nothing is corrected
 */
public record PublishedCase(
    String project,
    int number,
    String scheme,
    Optional<String> opener,
    List<String> countries,
    Text participants,
    Optional<Figure> duration,
    Optional<Money> budget,
    Optional<Figure> researchers,
    Optional<Doubt> doubt) {

  /** A sum in one currency. */
  public record Money(String currency, Figure amount) {}

  /** An entry that looks wrong, and why. */
  public record Doubt(String about, Text text) {}

  /** Whether the budget is one that can be compared with others. */
  public boolean budgetIsDoubtful() {
    return doubt.filter(d -> d.about().equals("budget")).isPresent();
  }
}
