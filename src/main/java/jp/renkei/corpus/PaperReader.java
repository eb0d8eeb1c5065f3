package jp.renkei.corpus;

/** Reads papers from one format of export. */
interface PaperReader {

  /** The export. */
  Source source();

  /** A counter of its rows that works in another way. */
  RowCounter counter();

  /**
   * Hands over every row.
   *
   * @throws BrokenFile if the file cannot be read to its end
   */
  void read(PaperInput in, PaperSink sink);

  /** Rows that the counter sees and that are no records, such as a header. */
  default int rowsBefore() {
    return 0;
  }
}
