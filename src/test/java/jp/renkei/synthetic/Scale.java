package jp.renkei.synthetic;

/**
 * How large a synthetic corpus is.
 *
 * @param papers rows of all exports together, a paper in two exports once
 * @param institutions institutions that may occur; nearly all do
 * @param rawAffiliations distinct raw affiliations that occur, about
 * @param keywords nodes of the keyword tree
 */
record Scale(int papers, int institutions, int rawAffiliations, int keywords) {

  /**
   * The survey's size: collected papers (figure 2-1), raw affiliations and institutions (appendix
   * 1), keywords (appendix 2).
   */
  static final Scale SURVEY = new Scale(2_147_175, 506_563, 1_500_000, 9_223);

  private static final int FEWEST_KEYWORDS = 90;

  /**
   * A corpus of so many papers, whose other sizes follow by the powers at which vocabularies grow
   * with their text (Heaps' law): 0.85 for institutions, 0.9 for raw affiliations, 0.5 for
   * keywords.
   */
  static Scale papers(int papers) {
    double share = papers / (double) SURVEY.papers;
    return new Scale(
        papers,
        (int) Math.ceil(SURVEY.institutions * Math.pow(share, 0.85)),
        (int) Math.ceil(SURVEY.rawAffiliations * Math.pow(share, 0.9)),
        Math.max(FEWEST_KEYWORDS, (int) Math.round(SURVEY.keywords * Math.sqrt(share))));
  }
}
