package jp.renkei.metrics.build;

/** Which papers the tables of countries and institutions count. */
public enum Counting {
  /** Every paper of the corpus. */
  ALL {
    @Override
    PlacedPapers of(PlacedPapers papers) {
      return papers;
    }
  },
  /** Those with an area of technology, as the survey did (2.1.1). */
  WITH_AREA {
    @Override
    PlacedPapers of(PlacedPapers papers) {
      return papers.withArea();
    }
  };

  abstract PlacedPapers of(PlacedPapers papers);
}
