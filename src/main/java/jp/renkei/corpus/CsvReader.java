package jp.renkei.corpus;

/**
 * Reads the CSV of IEEE Xplore, in any generation of its header, and our own. Exports of old put
 * the query into a line before the header.
 */
final class CsvReader implements PaperReader {

  /** In how many of the first rows a header is looked for. */
  private static final int HEADER_WITHIN = 3;

  private final Source source;
  private int rowsBefore;

  private CsvReader(Source source) {
    this.source = source;
  }

  /** A reader for a file that begins so. */
  static CsvReader of(Source source) {
    return new CsvReader(source);
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public RowCounter counter() {
    return new CsvRowCounter();
  }

  @Override
  public int rowsBefore() {
    return rowsBefore;
  }

  @Override
  public void read(PaperInput in, PaperSink sink) {
    CsvRows rows = new CsvRows(in);
    CsvHeader header = header(in, rows);
    CsvColumns columns =
        source == Source.IEEE_XPLORE ? new IeeeColumns(header) : new PlainColumns(header);
    int width = header.names().size();
    while (rows.next()) {
      if (!isAsWideAs(width, rows)) {
        sink.skip(SkipReason.WRONG_NUMBER_OF_COLUMNS, rows.line());
      } else {
        columns.handOver(rows, sink);
      }
    }
  }

  private CsvHeader header(PaperInput in, CsvRows rows) {
    while (rowsBefore < HEADER_WITHIN && rows.next()) {
      rowsBefore++;
      CsvHeader header = CsvHeader.of(in.file(), rows);
      if (header.has(titleColumn())) {
        return header;
      }
    }
    throw BrokenFile.at(in.file(), 1, titleColumn(), PaperFileExpectation.COLUMNS);
  }

  private String titleColumn() {
    return source == Source.IEEE_XPLORE ? "document title" : "title";
  }

  /** Fields beyond the header's are borne if they are empty. */
  private static boolean isAsWideAs(int width, CsvRows rows) {
    for (int column = width; column < rows.fields(); column++) {
      if (!rows.field(column).isBlank()) {
        return false;
      }
    }
    return rows.fields() >= width;
  }
}
