package jp.renkei.metrics.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the names of points stand, so that none lies on another, on a mark or outside the plot.
 *
 * <p>Greedy: the points in order of how crowded they are, and each name at the first free place of
 * a list that begins beside its mark and moves outwards; from further out a line leads back to the
 * mark. A place is taken although lines cross it only where there is no other. Cost: points ×
 * places × points. A name for which no place is left is not shown; its point still has it as title.
 */
final class LabelPlacement {

  private static final double GAP = 3;
  private static final double STEP = 9;
  private static final int RINGS = 24;
  private static final int DIRECTIONS = 16;
  private static final double NEIGHBOURHOOD = 60;

  private final Box plot;
  private final List<Spot> spots;
  private final List<Box> taken = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /** A mark with the reach of its shape, and the name to put beside it; empty for none. */
  record Spot(String id, double x, double y, double reach, String label) {

    Box room(double margin) {
      return Box.around(x, y, reach + margin);
    }
  }

  /** A name's place, whether a line leads from it to its mark, and whether no line is crossed. */
  record Placed(Box box, boolean led, boolean clear) {

    Placed crossed() {
      return new Placed(box, led, false);
    }
  }

  /** A line that names keep clear of where they can. */
  record Line(double fromX, double fromY, double toX, double toY) {

    boolean cuts(Box box) {
      return box.cutBy(fromX, fromY, toX, toY);
    }
  }

  private LabelPlacement(Box plot, List<Spot> spots, List<Line> drawn) {
    this.plot = plot;
    this.spots = spots;
    this.lines.addAll(drawn);
  }

  /**
   * Places the names.
   *
   * @param plot where they may stand
   * @param drawn lines that run through the plot
   * @return places by id, of those that have one
   */
  static Map<String, Placed> place(Box plot, List<Spot> spots, List<Line> drawn) {
    return new LabelPlacement(plot, spots, drawn).place();
  }

  private Map<String, Placed> place() {
    Map<String, Placed> placed = new HashMap<>();
    List<Spot> crowdedFirst = new ArrayList<>(spots);
    crowdedFirst.removeIf(spot -> spot.label().isEmpty());
    crowdedFirst.sort(
        Comparator.comparingLong(this::neighbours).reversed().thenComparing(Spot::id));
    for (Spot spot : crowdedFirst) {
      best(spot)
          .ifPresent(
              place -> {
                taken.add(place.box());
                if (place.led()) {
                  lines.add(leader(spot, place.box()));
                }
                placed.put(spot.id(), place);
              });
    }
    return placed;
  }

  private long neighbours(Spot spot) {
    return spots.stream()
        .filter(s -> Math.hypot(s.x() - spot.x(), s.y() - spot.y()) < NEIGHBOURHOOD)
        .count();
  }

  private Optional<Placed> best(Spot spot) {
    List<Placed> free = new ArrayList<>();
    for (int ring = 0; ring < RINGS; ring++) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        Placed place = candidate(spot, ring, direction);
        if (isFree(place.box())) {
          if (isClear(spot, place)) {
            return Optional.of(place);
          }
          free.add(place.crossed());
        }
      }
    }
    return free.stream().findFirst();
  }

  /** Right, left, above and below come before what lies between. */
  private static Placed candidate(Spot spot, int ring, int direction) {
    double turn = Math.PI * 2 / DIRECTIONS;
    int[] order = {0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 11, 3, 5};
    double angle = order[direction] * turn;
    double distance = spot.reach() + GAP + ring * STEP;
    double width = Lettering.width(spot.label());
    double centreX = spot.x() + StrictMath.cos(angle) * (distance + width / 2);
    double centreY = spot.y() + StrictMath.sin(angle) * (distance + Lettering.HEIGHT / 2);
    Box box = new Box(centreX - width / 2, centreY - Lettering.HEIGHT / 2, width, Lettering.HEIGHT);
    return new Placed(box, ring > 0, true);
  }

  private boolean isFree(Box box) {
    return plot.holds(box)
        && taken.stream().noneMatch(box::overlaps)
        && spots.stream().noneMatch(s -> box.overlaps(s.room(1)));
  }

  private boolean isClear(Spot spot, Placed place) {
    if (lines.stream().anyMatch(line -> line.cuts(place.box()))) {
      return false;
    }
    if (!place.led()) {
      return true;
    }
    Line leader = leader(spot, place.box());
    return taken.stream().noneMatch(leader::cuts)
        && spots.stream().filter(s -> s != spot).noneMatch(s -> leader.cuts(s.room(0)));
  }

  private static Line leader(Spot spot, Box box) {
    double[] end = end(spot.x(), spot.y(), box);
    return new Line(spot.x(), spot.y(), end[0], end[1]);
  }

  /** The point of a box nearest to a mark. */
  static double[] end(double x, double y, Box box) {
    return new double[] {Math.clamp(x, box.x(), box.right()), Math.clamp(y, box.y(), box.bottom())};
  }
}
