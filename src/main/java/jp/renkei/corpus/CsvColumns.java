package jp.renkei.corpus;

/** Makes papers of the rows of a CSV whose columns it knows. */
interface CsvColumns {

  Source source();

  Paper paper(CsvRow row);
}
