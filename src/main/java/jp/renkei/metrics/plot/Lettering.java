package jp.renkei.metrics.plot;

/** How much room text takes, estimated from above, as a picture is laid out without its fonts. */
final class Lettering {

  static final double SIZE = 12;
  static final double HEIGHT = 15;
  private static final double NARROW = 0.6;
  private static final int FIRST_WIDE = 0x2E80;

  private Lettering() {}

  /** Width in pixels: Japanese is as wide as high, the rest narrower. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? NARROW : 1).sum() * SIZE;
  }
}
