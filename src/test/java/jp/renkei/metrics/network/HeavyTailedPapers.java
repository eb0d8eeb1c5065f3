package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import jp.renkei.corpus.Incidence;

/**
 * Papers as institutions share them: most are written by one or two, few by many; each comes from
 * one of many countries of very different sizes and now and then has a guest from another; and who
 * has written much writes more (preferential attachment), so that papers and degrees have heavy
 * tails.
 */
final class HeavyTailedPapers {

  private static final int COUNTRIES = 200;
  private static final double GUEST = 0.25;
  private static final double EVEN = 0.15;

  /** Of ten thousand papers so many have one, two, three … institutions. */
  private static final int[] SIZES = {5700, 2500, 1050, 400, 170, 80, 40, 25, 15, 20};

  private final SplitMix random;
  private final double fresh;
  private final IntArrayList[] known = new IntArrayList[COUNTRIES];
  private final IntArrayList[] drawn = new IntArrayList[COUNTRIES];
  private int members;

  private HeavyTailedPapers(SplitMix random, double fresh) {
    this.random = random;
    this.fresh = fresh;
    Arrays.setAll(known, country -> new IntArrayList());
    Arrays.setAll(drawn, country -> new IntArrayList());
  }

  /** About {@code members} institutions, numbered as they first appear. */
  static Incidence of(int papers, int members, long seed) {
    SplitMix random = new SplitMix(seed, 0);
    int[][] rows = new int[papers][];
    Arrays.setAll(rows, paper -> new int[size(random)]);
    int slots = Arrays.stream(rows).mapToInt(row -> row.length).sum();
    HeavyTailedPapers making = new HeavyTailedPapers(random, (double) members / slots);
    for (int[] row : rows) {
      int home = making.country();
      Arrays.setAll(row, at -> making.member(random.fraction() < GUEST ? making.country() : home));
    }
    return Incidence.of(rows);
  }

  private static int size(SplitMix random) {
    int left = random.below(Arrays.stream(SIZES).sum());
    int size = 0;
    while (left >= SIZES[size]) {
      left -= SIZES[size++];
    }
    return size + 1;
  }

  /** The k-th country about as often as 1/k. */
  private int country() {
    return (int) Math.pow(COUNTRIES + 1.0, random.fraction()) - 1;
  }

  private int member(int country) {
    int member;
    if (drawn[country].isEmpty() || random.fraction() < fresh) {
      member = members++;
      known[country].add(member);
    } else {
      IntArrayList from = random.fraction() < EVEN ? known[country] : drawn[country];
      member = from.getInt(random.below(from.size()));
    }
    drawn[country].add(member);
    return member;
  }
}
