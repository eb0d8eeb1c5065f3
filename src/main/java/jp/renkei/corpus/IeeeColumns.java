package jp.renkei.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A paper from a row of IEEE Xplore's export. Authors and affiliations are parallel lists with
 * {@code ;} between them, and entities that end in {@code ;} too; {@code NA} is an author whose
 * affiliation is unknown. The export never cuts the list of authors.
 *
 * <p>It is by far the longest of the exports, so its fields are taken apart as bytes.
 */
final class IeeeColumns implements CsvColumns {

  private static final byte[] UNKNOWN = "NA".getBytes(StandardCharsets.US_ASCII);

  private final int title;
  private final int authors;
  private final int affiliations;
  private final int year;
  private final int doi;
  private final int authorKeywords;
  private final int terms;

  /** Of the row under way. */
  private final Spans names = new Spans();

  private final Spans places = new Spans();

  IeeeColumns(CsvHeader header) {
    title = header.demand("document title");
    authors = header.demand("authors");
    affiliations = header.demand("author affiliations");
    year = header.demand("publication year", "publication_year", "year");
    doi = header.demand("doi");
    authorKeywords = header.find("author keywords");
    terms = header.find("ieee terms");
  }

  @Override
  public void handOver(CsvRows row, PaperSink sink) {
    PaperBatch papers = sink.batch();
    String identifier = Doi.of(row.field(doi));
    int from = appendNeat(row, title, papers.text);
    if (identifier.isEmpty() && from == papers.text.size()) {
      sink.skip(SkipReason.NO_TITLE_NOR_DOI, row.line());
      return;
    }
    papers.titles.add(from, papers.text.size());
    papers.begin(Source.IEEE_XPLORE, Fields.year(row.field(year)), identifier);
    addAuthorships(row, papers);
    addKeywords(row, authorKeywords, papers);
    addKeywords(row, terms, papers);
    papers.end();
    sink.written();
  }

  /**
   * Appends a field with its entities decoded, single blanks and none around it; tells where it
   * begins.
   */
  private static int appendNeat(CsvRows row, int column, Utf8 texts) {
    int from = texts.size();
    if (!row.appendPlain(column, texts)) {
      texts.append(Folding.blanks(Entities.decoded(row.field(column))));
    }
    return from;
  }

  private static void addKeywords(CsvRows row, int column, PaperBatch papers) {
    int from = appendNeat(row, column, papers.text);
    addParts(papers.text, from, papers.text.size(), papers.keywords);
  }

  private void addAuthorships(CsvRows row, PaperBatch papers) {
    Utf8 texts = papers.text;
    names.clear();
    addParts(texts, appendNeat(row, authors, texts), texts.size(), names);
    places.clear();
    int from = appendNeat(row, affiliations, texts);
    addPlaces(texts, from, texts.size());
    for (int author = 0; author < names.size(); author++) {
      papers.authors.add(names.from(author), names.to(author));
      int end = author == names.size() - 1 ? places.size() : author + 1;
      addKnown(papers, author, Math.min(end, places.size()));
    }
    if (names.isEmpty()) {
      papers.authors.add(from, from);
      addKnown(papers, 0, places.size());
    }
  }

  private void addKnown(PaperBatch papers, int from, int to) {
    for (int place = from; place < to; place++) {
      if (!isUnknown(papers.text.bytes(), places.from(place), places.to(place))) {
        papers.affiliations.add(places.from(place), places.to(place));
      }
    }
    papers.endAuthor();
  }

  private static boolean isUnknown(byte[] utf8, int from, int to) {
    return Arrays.equals(utf8, from, to, UNKNOWN, 0, UNKNOWN.length);
  }

  /** The affiliations one after the other; those beyond the last author belong to the last. */
  private void addPlaces(Utf8 texts, int from, int to) {
    int begin = from;
    for (int at = semicolon(texts, from, to); at < to; at = semicolon(texts, at + 1, to)) {
      if (separates(texts, at, to)) {
        addPlace(texts, begin, at);
        begin = at + 1;
      }
    }
    addPlace(texts, begin, to);
    if (places.size() == 1 && names.size() > 1) {
      places.clear();
      addParts(texts, from, to, places);
    }
  }

  private static int semicolon(Utf8 texts, int from, int to) {
    return ByteSearch.first(texts.bytes(), from, to, ';');
  }

  /** A semicolon before a blank; one inside a word belongs to it. */
  private static boolean separates(Utf8 texts, int semicolon, int to) {
    int next = semicolon + 1;
    return next == to || texts.bytes()[next] == ' ';
  }

  /** Authors of one paper often share an affiliation; then they share its place. */
  private void addPlace(Utf8 texts, int from, int to) {
    byte[] utf8 = texts.bytes();
    int start = behindBlank(utf8, from, to);
    int end = beforeBlank(utf8, start, to);
    int last = places.size() - 1;
    if (last >= 0 && Arrays.equals(utf8, start, end, utf8, places.from(last), places.to(last))) {
      places.add(places.from(last), places.to(last));
    } else if (start < end && !isMail(utf8, start, end)) {
      places.add(start, end);
    }
  }

  /** Some journals put the author's address behind the affiliation. */
  private static boolean isMail(byte[] utf8, int from, int to) {
    int at = ByteSearch.first(utf8, from, to, '@');
    return from < at && at < to && ByteSearch.first(utf8, from, to, ' ') == to;
  }

  private static void addParts(Utf8 texts, int from, int to, Spans parts) {
    int begin = from;
    for (int at = semicolon(texts, from, to); at < to; at = semicolon(texts, begin, to)) {
      addPart(texts, begin, at, parts);
      begin = at + 1;
    }
    addPart(texts, begin, to, parts);
  }

  /** A part of a neat field without the blanks at its ends; an empty one is none. */
  private static void addPart(Utf8 texts, int from, int to, Spans parts) {
    int start = behindBlank(texts.bytes(), from, to);
    int end = beforeBlank(texts.bytes(), start, to);
    if (start < end) {
      parts.add(start, end);
    }
  }

  private static int behindBlank(byte[] utf8, int from, int to) {
    return from < to && utf8[from] == ' ' ? from + 1 : from;
  }

  private static int beforeBlank(byte[] utf8, int from, int to) {
    return from < to && utf8[to - 1] == ' ' ? to - 1 : to;
  }
}
