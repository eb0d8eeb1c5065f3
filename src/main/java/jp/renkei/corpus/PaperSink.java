package jp.renkei.corpus;

/** What a reader hands over, row by row. */
interface PaperSink {

  /** Where the next paper is to be written. */
  PaperBatch batch();

  /** The row whose paper was written is done. */
  void written();

  /** A row that is a paper. */
  default void paper(Paper paper) {
    batch().add(paper);
    written();
  }

  /** What a row gives for a country and is none; the paper goes without it. */
  void unknownCountry(String code, long line);

  /** A row that is none. */
  void skip(SkipReason reason, long line);
}
