package jp.renkei.corpus;

/** How works lie in a file of JSON. */
enum JsonLayout {
  /** A value a line: a broken line is one row lost, and the next line is read again. */
  LINES,
  /** Values over several lines, as pages of the API or an array. */
  STREAM
}
