package jp.renkei.synthetic;

/**
 * One paper.
 *
 * @param number from 0; its identifier is made of it
 * @param year 0 where the export has none
 * @param authors numbers of names
 * @param affiliations for each author a raw affiliation by number, or {@link #UNKNOWN}
 * @param keywords by number
 */
record SyntheticPaper(int number, int year, int[] authors, int[] affiliations, int[] keywords) {

  /** The export has NA here. */
  static final int UNKNOWN = -1;

  /** Under the prefix that Crossref keeps for tests. */
  String doi() {
    return "10.5555/synthetic." + number;
  }
}
