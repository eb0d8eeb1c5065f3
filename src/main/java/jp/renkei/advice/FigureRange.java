package jp.renkei.advice;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import jp.renkei.knowledge.Text;

/**
 * From the smallest to the largest of some published figures.
 *
 * @param n how many figures there are, 1 or more
 */
public record FigureRange(int n, Figure from, Figure to) {

  /** A figure: its value, and how it is printed. */
  public record Figure(BigDecimal value, Text printed) {}

  public FigureRange {
    if (n < 1) {
      throw new IllegalArgumentException("a range of no figures says nothing");
    }
  }

  /** The range of figures; none of none. */
  static Optional<FigureRange> of(Collection<Figure> figures) {
    Comparator<Figure> byValue = Comparator.comparing(Figure::value);
    return figures.stream()
        .min(byValue)
        .map(from -> new FigureRange(figures.size(), from, figures.stream().max(byValue).get()));
  }

  /** Whether all figures are the same. */
  public boolean isSingle() {
    return from.value().compareTo(to.value()) == 0;
  }
}
