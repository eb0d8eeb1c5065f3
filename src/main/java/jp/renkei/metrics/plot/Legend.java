package jp.renkei.metrics.plot;

/** What a mark stands for. */
public record Legend(Mark mark, String label) {

  double width() {
    return 4 * Mark.REACH + Lettering.width(label) + 12;
  }
}
