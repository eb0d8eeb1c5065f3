package jp.renkei.corpus;

/** What a reader hands over, row by row. */
interface PaperSink {

  /** A row that is a paper. */
  void paper(Paper paper);

  /** A row that is none. */
  void skip(SkipReason reason, long line);
}
