package jp.renkei.metrics.plot;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Elements of SVG, with every text escaped. */
final class Svg {

  static final String INK = "#1a1a1c";
  static final String SOFT = "#5b5f66";
  static final String LINE = "#d5d8dc";

  private static final String FONTS =
      "'BIZ UDPGothic','Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic UI',Meiryo,"
          + "sans-serif";

  /** Control characters that no XML document may hold, not even escaped. */
  private static final Pattern NOT_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private static final Pattern HEIGHT = Pattern.compile("^<svg [^>]* height=\"([0-9]+)\"");

  private final StringBuilder out = new StringBuilder();

  /** Opens a picture that a reader can enter: its points are parts of their own. */
  Svg open(String id, int width, double height, String title, String description) {
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"group\""
                + " aria-labelledby=\"%1$s-title\" aria-describedby=\"%1$s-desc\""
                + " width=\"%2$d\" height=\"%3$.0f\" viewBox=\"0 0 %2$d %3$.0f\""
                + " font-family=\"%4$s\" font-size=\"%5$.0f\">",
            escaped(id),
            width,
            height,
            FONTS,
            Lettering.SIZE));
    out.append("<title id=\"").append(escaped(id)).append("-title\">").append(escaped(title));
    out.append("</title><desc id=\"").append(escaped(id)).append("-desc\">");
    out.append(escaped(description)).append("</desc>");
    return this;
  }

  Svg line(double fromX, double fromY, double toX, double toY, String look) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>",
            fromX,
            fromY,
            toX,
            toY,
            look));
    return this;
  }

  /** Text from a left lower corner, or as {@code anchor} has it. */
  Svg text(double x, double y, String anchor, String colour, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
            x,
            y,
            anchor,
            colour,
            escaped(text)));
    return this;
  }

  /** Text that stays readable where lines run behind it. */
  Svg name(double x, double y, String anchor, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\" stroke=\"#fff\""
                + " stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">%s</text>",
            x,
            y,
            anchor,
            INK,
            escaped(text)));
    return this;
  }

  /** A name in its box, drawn towards the mark at {@code x}, as fonts may need less room. */
  Svg name(double x, Box box, String label) {
    double base = box.bottom() - 3;
    if (box.right() <= x) {
      return name(box.right(), base, "end", label);
    }
    if (box.x() >= x) {
      return name(box.x(), base, "start", label);
    }
    return name(box.x() + box.width() / 2, base, "middle", label);
  }

  Svg rect(Box box, String fill) {
    out.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            fill));
    return this;
  }

  Svg circle(double x, double y, double radius, String look) {
    out.append(
        String.format(
            Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>", x, y, radius, look));
    return this;
  }

  /** A whole picture as part of this one. */
  Svg picture(double x, double y, String svg) {
    return raw(
        svg.replaceFirst("<svg ", String.format(Locale.ROOT, "<svg x=\"%.1f\" y=\"%.1f\" ", x, y)));
  }

  /** The height in pixels of a picture that {@link #open} began. */
  static double height(String svg) {
    Matcher height = HEIGHT.matcher(svg);
    if (!height.find()) {
      throw new IllegalArgumentException("no picture of this package: it has no height");
    }
    return Double.parseDouble(height.group(1));
  }

  /** A point that the keyboard reaches and that says what it is. */
  Svg openPoint(String id, String words) {
    out.append("<g class=\"point\" tabindex=\"0\" role=\"img\" data-id=\"").append(escaped(id));
    out.append("\" aria-label=\"").append(escaped(words)).append("\"><title>");
    out.append(escaped(words)).append("</title>");
    return this;
  }

  Svg closePoint() {
    out.append("</g>");
    return this;
  }

  Svg raw(String element) {
    out.append(element);
    return this;
  }

  String close() {
    return out.append("</svg>").toString();
  }

  static String escaped(String text) {
    return NOT_XML
        .matcher(text)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
