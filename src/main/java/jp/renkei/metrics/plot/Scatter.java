package jp.renkei.metrics.plot;

import java.util.List;
import java.util.Optional;

/**
 * Points on two logarithmic axes.
 *
 * @param id what its parts are named by within a page
 * @param title what it shows, in a line
 * @param description what a reader who cannot see it should know
 * @param across the axis from left to right
 * @param up the axis from below
 * @param points at least one
 * @param crosshair the point whose values cut the plot into quarters, if one does
 * @param legend the marks and what they stand for; empty where all are alike
 */
public record Scatter(
    String id,
    String title,
    String description,
    Axis across,
    Axis up,
    List<Point> points,
    Optional<Point> crosshair,
    List<Legend> legend) {

  /** A point; {@code detail} says its values in words. */
  public record Point(String id, String label, double x, double y, Mark mark, String detail) {

    public Point {
      if (!(x > 0) || !(y > 0)) {
        throw new IllegalArgumentException(
            id + " at " + x + ", " + y + ": a logarithmic axis holds only values above 0");
      }
    }
  }

  public Scatter {
    points = List.copyOf(points);
    legend = List.copyOf(legend);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a plot without points");
    }
  }

  /** The picture at a width in pixels. */
  public String svg(int width) {
    return new ScatterSvg(this, width).svg();
  }
}
