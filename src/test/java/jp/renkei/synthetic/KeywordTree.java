package jp.renkei.synthetic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Keywords as a tree for each technology area, wide terms above narrow ones. A paper takes a
 * keyword of each of its areas and most of the terms above it, so that a keyword occurs with its
 * parent more often than with any other; a few neighbours, and strays with their parents, come
 * along.
 */
final class KeywordTree {

  private static final int BRANCHES = 5;
  private static final double POPULARITY_OFFSET = 8;
  private static final double PARENT = 0.96;
  private static final double FURTHER_UP = 0.72;
  private static final double CHILD = 0.35;
  private static final double STRAY = 0.5;

  private final List<String> texts = new ArrayList<>();
  private final IntArrayList parents = new IntArrayList();
  private final IntArrayList areaOf = new IntArrayList();
  private final int[] firstOfArea;

  /**
   * @param roots uppermost keyword of each area
   * @param sizes keywords of each area, roots included
   */
  KeywordTree(List<String> roots, int[] sizes, Vocabulary vocabulary, SplittableRandom random) {
    List<String> names = names(vocabulary, random);
    firstOfArea = new int[sizes.length + 1];
    int used = 0;
    for (int area = 0; area < sizes.length; area++) {
      firstOfArea[area] = texts.size();
      for (int i = 0; i < sizes[area]; i++) {
        texts.add(i == 0 ? roots.get(area) : names.get(used++));
        parents.add(i == 0 ? -1 : firstOfArea[area] + (i - 1) / BRANCHES);
        areaOf.add(area);
      }
    }
    firstOfArea[sizes.length] = texts.size();
  }

  private static List<String> names(Vocabulary vocabulary, SplittableRandom random) {
    List<String> names = new ArrayList<>();
    for (String head : vocabulary.keywordWords("head")) {
      for (String tail : vocabulary.keywordWords("tail")) {
        names.add(Character.toUpperCase(head.charAt(0)) + head.substring(1) + " " + tail);
      }
    }
    Collections.shuffle(names, new Random(random.nextLong()));
    return names;
  }

  List<String> texts() {
    return Collections.unmodifiableList(texts);
  }

  /** Keyword above, or -1 above an area's uppermost. */
  int parent(int keyword) {
    return parents.getInt(keyword);
  }

  int area(int keyword) {
    return areaOf.getInt(keyword);
  }

  /** Adds the keywords that a paper takes from one area; none twice. */
  void draw(int area, IntArrayList into, SplittableRandom random) {
    int keyword = popular(area, random);
    add(keyword, into);
    if (random.nextDouble() < CHILD) {
      add(child(keyword, area, random), into);
    }
    double chance = PARENT;
    for (int up = parent(keyword); up >= 0 && random.nextDouble() < chance; up = parent(up)) {
      add(up, into);
      chance = FURTHER_UP;
    }
    while (random.nextDouble() < STRAY) {
      int stray = popular(area, random);
      add(stray, into);
      if (parent(stray) >= 0 && random.nextDouble() < PARENT) {
        add(parent(stray), into);
      }
    }
  }

  /** A keyword of the area in proportion to 1 / (place + 8), wide terms first. */
  private int popular(int area, SplittableRandom random) {
    int first = firstOfArea[area];
    return first + Ranks.draw(firstOfArea[area + 1] - first, POPULARITY_OFFSET, random);
  }

  private int child(int keyword, int area, SplittableRandom random) {
    int first = firstOfArea[area];
    int child = first + (keyword - first) * BRANCHES + 1 + random.nextInt(BRANCHES);
    return child < firstOfArea[area + 1] ? child : keyword;
  }

  private static void add(int keyword, IntArrayList into) {
    if (!into.contains(keyword)) {
      into.add(keyword);
    }
  }
}
