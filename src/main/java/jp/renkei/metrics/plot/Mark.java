package jp.renkei.metrics.plot;

import java.util.Locale;
import jp.renkei.metrics.QuadrantRegion;

/** How a point is drawn: marks differ in shape and in colour, so that either tells them apart. */
public enum Mark {
  CIRCLE("#0f41af"),
  SQUARE("#8a4b00"),
  DIAMOND("#0b6b3a"),
  TRIANGLE("#b3261e"),
  RING("#5b5f66"),
  CROSS("#1a1a1c"),
  /** A bar, in legends. */
  BAR("#b8c7e6"),
  /** The part of a bar that is filled, in legends. */
  FILLED_BAR("#0f41af");

  /** Half the width and height that every mark keeps within. */
  static final double REACH = 5;

  private final String colour;

  Mark(String colour) {
    this.colour = colour;
  }

  /** The mark of a region in every picture. */
  public static Mark of(QuadrantRegion region) {
    return switch (region) {
      case LEADER -> DIAMOND;
      case HUB -> TRIANGLE;
      case INDEPENDENT -> SQUARE;
      case PEER -> RING;
      case EMERGING -> CIRCLE;
    };
  }

  String colour() {
    return colour;
  }

  /** The mark with its centre at a place. */
  String svg(double x, double y) {
    String filled = " fill=\"" + colour + "\"";
    String drawn = " fill=\"#fff\" stroke=\"" + colour + "\" stroke-width=\"2\"";
    return switch (this) {
      case CIRCLE -> circle(x, y, REACH, filled);
      case RING -> circle(x, y, REACH - 1, drawn);
      case SQUARE -> path(filled, x, y, "m-4.5 -4.5h9v9h-9z");
      case DIAMOND -> path(filled, x, y, "m0 -5l5 5l-5 5l-5 -5z");
      case TRIANGLE -> path(filled, x, y, "m0 -5l5 9h-10z");
      case BAR -> path(filled, x, y, "m-5 -4h10v8h-10z");
      case FILLED_BAR -> path(filled, x, y, "m-5 -3h10v6h-10z");
      case CROSS -> path(drawn, x, y, "m-4 -4l8 8m0 -8l-8 8");
    };
  }

  private static String circle(double x, double y, double radius, String look) {
    return String.format(
        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"%s/>", x, y, radius, look);
  }

  private static String path(String look, double x, double y, String outline) {
    return String.format(Locale.ROOT, "<path d=\"M%.1f %.1f%s\"%s/>", x, y, outline, look);
  }
}
