package jp.renkei.corpus;

/** Makes papers of the rows of a CSV whose columns it knows. */
interface CsvColumns {

  /** Hands over a row: as a paper, or the reason why it is none. */
  void handOver(CsvRows row, PaperSink sink);
}
