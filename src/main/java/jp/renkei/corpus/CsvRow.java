package jp.renkei.corpus;

/** The fields of one row. */
@FunctionalInterface
interface CsvRow {

  /** A field by the number of its column; empty for {@link CsvHeader#ABSENT}. */
  String field(int column);
}
