package jp.renkei.corpus;

/**
 * Counts the rows of a file from its raw bytes, in another way than the reader that makes papers of
 * them, so that a row the reader loses is missed.
 */
interface RowCounter {

  /** The next bytes of the file. */
  void see(byte[] bytes, int from, int to);

  /** Rows in all that was seen, the end of the last one included. */
  long rows();
}
