package jp.renkei.corpus;

/** What a reader hands over, row by row. */
interface PaperSink {

  /** A row that is a paper. */
  void paper(Paper paper);

  /** What a row gives for a country and is none; the paper goes without it. */
  void unknownCountry(String code, long line);

  /** A row that is none. */
  void skip(SkipReason reason, long line);
}
