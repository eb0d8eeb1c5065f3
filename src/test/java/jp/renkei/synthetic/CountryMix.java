package jp.renkei.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.renkei.synthetic.Vocabulary.CountryShare;

/**
 * Which countries write papers, alone and together: the 30 of figure 2-6 in its papers and
 * international ratios, the rest of the world in plausible ones, all together in the survey's
 * totals of ICT.
 */
final class CountryMix {

  /** Papers on ICT, and the international ones among them (figure 2-1). */
  private static final double PAPERS = 1_772_843;

  private static final double INTERNATIONAL = 338_609;

  /** How often two, three, four and five countries write a paper together: 2.2 on average. */
  private static final double[] SIZES = {0.85, 0.11, 0.03, 0.01};

  private static final double MEAN_SIZE = 2.2;

  private final List<CountryShare> shares;
  private final Lottery alone;
  private final SetLottery together;

  CountryMix(Vocabulary vocabulary) {
    List<CountryShare> studied = vocabulary.studied();
    List<CountryShare> rest = vocabulary.restOfTheWorld();
    double aloneLeft = PAPERS - INTERNATIONAL - sum(studied, false);
    double togetherLeft = INTERNATIONAL * MEAN_SIZE - sum(studied, true);
    double aloneFactor = aloneLeft / sum(rest, false);
    double togetherFactor = togetherLeft / sum(rest, true);
    shares = new ArrayList<>(studied);
    for (CountryShare share : rest) {
      double single = papers(share, false) * aloneFactor;
      double shared = papers(share, true) * togetherFactor;
      shares.add(new CountryShare(share.country(), single + shared, shared / (single + shared)));
    }
    alone = new Lottery(shares.stream().mapToDouble(share -> papers(share, false)).toArray());
    together =
        new SetLottery(
            shares.stream().mapToDouble(share -> papers(share, true) / INTERNATIONAL).toArray(),
            2,
            SIZES);
  }

  private static double sum(List<CountryShare> shares, boolean international) {
    return shares.stream().mapToDouble(share -> papers(share, international)).sum();
  }

  private static double papers(CountryShare share, boolean international) {
    double ratio = share.internationalRatio();
    return share.papers() * (international ? ratio : 1 - ratio);
  }

  /** Countries by index: first the 30 of figure 2-6. */
  List<String> countries() {
    return shares.stream().map(CountryShare::country).toList();
  }

  /** Share of all papers in which each country takes part, and the international share of those. */
  List<CountryShare> expected() {
    return shares.stream()
        .map(s -> new CountryShare(s.country(), s.papers() / PAPERS, s.internationalRatio()))
        .toList();
  }

  /** How many of so many institutions each country has, at least one. */
  int[] institutions(int count) {
    double sum = shares.stream().mapToDouble(s -> Math.pow(s.papers(), 0.95)).sum();
    return shares.stream()
        .mapToInt(s -> 1 + (int) (count * Math.pow(s.papers(), 0.95) / sum))
        .toArray();
  }

  /** Countries of one paper. */
  int[] draw(SplittableRandom random) {
    return random.nextDouble() < INTERNATIONAL / PAPERS
        ? together.draw(random)
        : new int[] {alone.draw(random)};
  }
}
