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
 * @param lane what the upward axis cannot hold, if there is any
 */
public record Scatter(
    String id,
    String title,
    String description,
    Axis across,
    Axis up,
    List<Point> points,
    Optional<Point> crosshair,
    List<Legend> legend,
    Optional<Lane> lane) {

  /**
   * Points of value zero upwards, which no logarithmic axis holds: they stand below the plot in a
   * lane of their own, at their place across.
   */
  public record Lane(String label, List<LanePoint> points) {

    public Lane {
      points = List.copyOf(points);
    }
  }

  /** A point of the lane; {@code detail} says its values in words. */
  public record LanePoint(String id, String label, double x, Mark mark, String detail) {

    public LanePoint {
      if (!(x > 0)) {
        throw new IllegalArgumentException(
            id + " at " + x + ": a logarithmic axis holds only values above 0");
      }
    }
  }

  /** A scatter without a lane. */
  public Scatter(
      String id,
      String title,
      String description,
      Axis across,
      Axis up,
      List<Point> points,
      Optional<Point> crosshair,
      List<Legend> legend) {
    this(id, title, description, across, up, points, crosshair, legend, Optional.empty());
  }

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
