package jp.renkei.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper from a row of IEEE Xplore's export. Authors and affiliations are parallel lists with
 * {@code ;} between them, and entities that end in {@code ;} too; {@code NA} is an author whose
 * affiliation is unknown. The export never cuts the list of authors.
 */
final class IeeeColumns implements CsvColumns {

  private static final String UNKNOWN = "NA";

  private final int title;
  private final int authors;
  private final int affiliations;
  private final int year;
  private final int doi;
  private final int authorKeywords;
  private final int terms;

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
  public Source source() {
    return Source.IEEE_XPLORE;
  }

  @Override
  public Paper paper(CsvRow row) {
    List<String> keywords = new ArrayList<>(keywords(row.field(authorKeywords)));
    keywords.addAll(keywords(row.field(terms)));
    return new Paper(
        Source.IEEE_XPLORE.id(),
        Doi.of(row.field(doi)),
        Folding.blanks(Entities.decoded(row.field(title))),
        Fields.year(row.field(year)),
        authorships(row.field(authors), row.field(affiliations)),
        keywords,
        List.of(),
        false);
  }

  private static List<String> keywords(String field) {
    return Fields.filledParts(Entities.decoded(field), ";");
  }

  private static List<Authorship> authorships(String authors, String affiliations) {
    List<String> names = Fields.filledParts(Entities.decoded(authors), ";");
    List<String> places = places(Entities.decoded(affiliations), names.size());
    List<Authorship> authorships = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      int from = Math.min(i, places.size());
      int to = last ? places.size() : Math.min(i + 1, places.size());
      authorships.add(new Authorship(names.get(i), known(places.subList(from, to))));
    }
    if (names.isEmpty() && !known(places).isEmpty()) {
      authorships.add(new Authorship("", known(places)));
    }
    return authorships;
  }

  /** The affiliations one after the other; those beyond the last author belong to the last. */
  private static List<String> places(String affiliations, int authors) {
    if (affiliations.isEmpty()) {
      return List.of();
    }
    List<String> places = split(affiliations);
    if (places.size() == 1 && authors > 1) {
      places = Fields.filledParts(affiliations, ";");
    }
    return places;
  }

  private static List<String> split(String affiliations) {
    List<String> places = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= affiliations.length(); at++) {
      if (separates(affiliations, at)) {
        addPlace(affiliations.substring(from, at), places);
        from = at + 1;
      }
    }
    return places;
  }

  /** A semicolon before a blank; one inside a word belongs to it. */
  private static boolean separates(String text, int at) {
    return at == text.length()
        || text.charAt(at) == ';'
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private static void addPlace(String place, List<String> places) {
    String neat = Folding.blanks(place);
    if (!neat.isEmpty() && !isMail(neat)) {
      places.add(neat);
    }
  }

  /** Some journals put the author's address behind the affiliation. */
  private static boolean isMail(String place) {
    return place.indexOf('@') > 0 && place.indexOf(' ') < 0;
  }

  private static List<AffiliationMention> known(List<String> places) {
    List<AffiliationMention> known = new ArrayList<>(places.size());
    for (String place : places) {
      if (!place.equals(UNKNOWN)) {
        known.add(AffiliationMention.of(place));
      }
    }
    return known;
  }
}
