package jp.renkei.metrics.plot;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A picture that stands on its own: white ground, a heading above and small print below.
 *
 * @param id what its parts are named by
 * @param heading what the picture shows, in a line
 * @param picture the picture at a width in pixels
 * @param notes lines below it
 */
public record Sheet(String id, String heading, IntFunction<String> picture, List<String> notes) {

  private static final double MARGIN = 14;
  private static final double HEADING = 25;

  public Sheet {
    notes = List.copyOf(notes);
  }

  /** The sheet at a width in pixels. */
  public String svg(int width) {
    int inner = (int) (width - 2 * MARGIN);
    String drawn = picture.apply(inner);
    Notes above = new Notes(List.of(heading), inner);
    Notes below = new Notes(notes, inner);
    double top = MARGIN / 2 + above.height() + HEADING - above.rowHeight();
    double bottom = top + Svg.height(drawn);
    double height = bottom + below.height() + MARGIN;
    Svg svg =
        new Svg().open(id + "-sheet-" + width, width, height, heading, String.join(" ", notes));
    svg.rect(new Box(0, 0, width, height), "#fff");
    above.draw(svg, MARGIN, MARGIN / 2, Svg.INK);
    svg.picture(MARGIN, top, drawn);
    below.draw(svg, MARGIN, bottom, Svg.SOFT);
    return svg.close();
  }
}
