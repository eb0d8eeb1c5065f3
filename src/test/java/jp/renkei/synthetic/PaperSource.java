package jp.renkei.synthetic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Writes the papers one after another: countries, authors, affiliations, areas and keywords. */
final class PaperSource {

  private static final int FIRST_YEAR = 2016;

  /** Papers of each year from 2016, growing slowly. */
  private static final double[] YEARS = {0.120, 0.128, 0.136, 0.146, 0.148, 0.156, 0.166};

  /** Authors of a paper from one to nine; then ten and more with a heavy tail. Mean 3.7. */
  private static final double[] AUTHORS = {
    0.13, 0.22, 0.24, 0.17, 0.105, 0.055, 0.025, 0.015, 0.010, 0.030
  };

  private static final double TAIL = 2.5;
  private static final int MOST_AUTHORS = 3000;
  private static final double NO_YEAR = 0.002;
  private static final double NO_AFFILIATIONS = 0.02;
  private static final double UNKNOWN_AUTHOR = 0.01;
  private static final double SAME_INSTITUTION = 0.72;
  private static final double SAME_AFFILIATION = 0.85;

  private final CountryMix countries;
  private final InstitutionPool pool;
  private final AffiliationStock stock;
  private final AreaMix areas;
  private final KeywordTree tree;
  private final People people;
  private final SplittableRandom random;
  private final Lottery years = new Lottery(YEARS);
  private final Lottery authorCounts = new Lottery(AUTHORS);

  PaperSource(
      CountryMix countries,
      InstitutionPool pool,
      AffiliationStock stock,
      AreaMix areas,
      KeywordTree tree,
      People people,
      SplittableRandom random) {
    this.countries = countries;
    this.pool = pool;
    this.stock = stock;
    this.areas = areas;
    this.tree = tree;
    this.people = people;
    this.random = random;
  }

  /**
   * The next paper.
   *
   * @param number its number
   * @param share how much of the corpus is made with it
   */
  SyntheticPaper next(int number, double share) {
    pool.progress(share);
    stock.progress(share);
    int[] where = countries.draw(random);
    int[] authors = new int[Math.max(where.length, authorCount())];
    Arrays.setAll(authors, i -> people.draw(random));
    int year = random.nextDouble() < NO_YEAR ? 0 : FIRST_YEAR + years.draw(random);
    return new SyntheticPaper(
        number, year, authors, affiliations(authors.length, where), keywords());
  }

  private int authorCount() {
    int drawn = 1 + authorCounts.draw(random);
    if (drawn < AUTHORS.length) {
      return drawn;
    }
    double tail = AUTHORS.length * Math.pow(1 - random.nextDouble(), -1 / TAIL);
    return (int) Math.min(tail, MOST_AUTHORS);
  }

  /** An affiliation for each author; the first authors stand for the countries in turn. */
  private int[] affiliations(int authors, int[] where) {
    int[] affiliations = new int[authors];
    Arrays.fill(affiliations, SyntheticPaper.UNKNOWN);
    if (random.nextDouble() < NO_AFFILIATIONS) {
      return affiliations;
    }
    int[] institution = new int[where.length];
    int[] last = new int[where.length];
    for (int i = 0; i < authors; i++) {
      boolean first = i < where.length;
      int at = first ? i : random.nextInt(where.length);
      if (!first && random.nextDouble() < UNKNOWN_AUTHOR) {
        continue;
      }
      boolean stays = !first && random.nextDouble() < SAME_INSTITUTION;
      if (!stays) {
        institution[at] = pool.draw(where[at], random);
      }
      if (!stays || random.nextDouble() >= SAME_AFFILIATION) {
        last[at] = stock.draw(institution[at]);
      }
      affiliations[i] = last[at];
    }
    return affiliations;
  }

  private int[] keywords() {
    IntArrayList keywords = new IntArrayList();
    for (int area : areas.draw(random)) {
      tree.draw(area, keywords, random);
    }
    return keywords.toIntArray();
  }
}
