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
  private static final Authorship NOBODY = new Authorship("", List.of());

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
    Authorship before = NOBODY;
    for (int i = 0; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      int from = Math.min(i, places.size());
      int to = last ? places.size() : Math.min(i + 1, places.size());
      before = authorship(names.get(i), places.subList(from, to), before);
      authorships.add(before);
    }
    if (names.isEmpty() && !known(places).isEmpty()) {
      authorships.add(new Authorship("", known(places)));
    }
    return authorships;
  }

  /** Authors of one paper often share an affiliation; then they share its object. */
  private static Authorship authorship(String name, List<String> places, Authorship before) {
    boolean same =
        places.size() == 1
            && before.affiliations().size() == 1
            && before.affiliations().getFirst().text().equals(places.getFirst());
    return new Authorship(name, same ? before.affiliations() : known(places));
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
    for (int at = affiliations.indexOf(';'); at >= 0; at = affiliations.indexOf(';', at + 1)) {
      if (separates(affiliations, at)) {
        addPlace(affiliations, from, at, places);
        from = at + 1;
      }
    }
    addPlace(affiliations, from, affiliations.length(), places);
    return places;
  }

  /** A semicolon before a blank; one inside a word belongs to it. */
  private static boolean separates(String text, int semicolon) {
    int next = semicolon + 1;
    return next == text.length() || Character.isWhitespace(text.charAt(next));
  }

  private static void addPlace(String text, int from, int to, List<String> places) {
    int start = from < to && text.charAt(from) == ' ' ? from + 1 : from;
    String before = places.isEmpty() ? "" : places.getLast();
    boolean same = before.length() == to - start && text.startsWith(before, start);
    String neat = same ? before : Folding.blanks(text.substring(start, to));
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
