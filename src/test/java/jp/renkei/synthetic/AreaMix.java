package jp.renkei.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Which technology areas a paper belongs to: one, two or three of the eight in the shares of the
 * survey's areas table, or none for what was collected but is not ICT.
 */
final class AreaMix {

  /** Papers with one, two and three areas: 1.506 on average, as the areas table adds up to. */
  private static final double[] SIZES = {0.600, 0.294, 0.106};

  private static final String TOTAL = "ict";
  private static final String COLLECTED = "collected";
  private static final String OUTSIDE = "outside";

  private final List<String> areas = new ArrayList<>();
  private final List<Double> papers = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();
  private final double ict;
  private final double collected;
  private final SetLottery sets;

  AreaMix(Vocabulary vocabulary) {
    Map<String, Double> table = vocabulary.areaPapers();
    ict = table.get(TOTAL);
    collected = table.get(COLLECTED);
    for (Map.Entry<String, String> area : vocabulary.areaRoots()) {
      areas.add(area.getKey());
      roots.add(area.getValue());
      papers.add(area.getKey().equals(OUTSIDE) ? collected - ict : table.get(area.getKey()));
    }
    double[] shares =
        papers.subList(0, outside()).stream().mapToDouble(count -> count / ict).toArray();
    sets = new SetLottery(shares, 1, SIZES);
  }

  /** Names of the areas; the last is no area. */
  List<String> areas() {
    return Collections.unmodifiableList(areas);
  }

  /** Uppermost keyword of each area. */
  List<String> roots() {
    return Collections.unmodifiableList(roots);
  }

  /** Place of what is no area. */
  int outside() {
    return areas.size() - 1;
  }

  /** How the keywords are shared out among the areas, by their papers. */
  int[] keywords(int count) {
    double sum = papers.stream().mapToDouble(Double::doubleValue).sum();
    int[] sizes =
        papers.stream().mapToInt(p -> Math.max(2, (int) Math.round(count * p / sum))).toArray();
    int total = Arrays.stream(sizes).sum();
    sizes[0] += count - total;
    return sizes;
  }

  int[] draw(SplittableRandom random) {
    return random.nextDouble() * collected < ict ? sets.draw(random) : new int[] {outside()};
  }
}
