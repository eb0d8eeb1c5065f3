package jp.renkei.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A paper from a row of our own CSV, which anything can be turned into: {@code |} between authors,
 * and between keywords; affiliations and countries follow the authors one by one, {@code ;;}
 * between several of one author. A single {@code ;} is part of an affiliation. A country is a code
 * of ISO 3166-1, so that {@code NA} is Namibia.
 */
final class PlainColumns implements CsvColumns {

  private static final String BETWEEN = "|";
  private static final String OF_ONE_AUTHOR = ";;";

  private final int title;
  private final int doi;
  private final int year;
  private final int authors;
  private final int affiliations;
  private final int countries;
  private final int keywords;
  private final int concepts;

  PlainColumns(CsvHeader header) {
    title = header.demand("title");
    authors = header.demand("authors");
    affiliations = header.demand("affiliations");
    doi = header.find("doi");
    year = header.find("year");
    countries = header.find("countries");
    keywords = header.find("keywords");
    concepts = header.find("concepts");
  }

  @Override
  public void handOver(CsvRows row, PaperSink sink) {
    Paper paper = paper(row);
    if (paper.isNameless()) {
      sink.skip(SkipReason.NO_TITLE_NOR_DOI, row.line());
    } else {
      paper.unknownCountries().forEach(code -> sink.unknownCountry(code, row.line()));
      sink.paper(paper);
    }
  }

  private Paper paper(CsvRows row) {
    return new Paper(
        Source.PLAIN_CSV.id(),
        Doi.of(row.field(doi)),
        Folding.blanks(Entities.decoded(row.field(title))),
        Fields.year(row.field(year)),
        authorships(row),
        Fields.filledParts(Entities.decoded(row.field(keywords)), BETWEEN),
        Fields.filledParts(row.field(concepts), BETWEEN),
        false);
  }

  private List<Authorship> authorships(CsvRows row) {
    List<String> names = each(row.field(authors));
    List<String> places = each(row.field(affiliations));
    List<String> codes = each(row.field(countries));
    List<Authorship> authorships = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), Math.max(places.size(), codes.size())); i++) {
      Authorship authorship = new Authorship(at(names, i), mentions(at(places, i), at(codes, i)));
      if (!authorship.author().isEmpty() || !authorship.affiliations().isEmpty()) {
        authorships.add(authorship);
      }
    }
    return authorships;
  }

  /** Affiliations of one author, each with its country; a country alone stands for both. */
  private static List<AffiliationMention> mentions(String places, String countries) {
    List<String> texts = Fields.parts(places, OF_ONE_AUTHOR);
    List<String> codes = Fields.parts(countries.toUpperCase(Locale.ROOT), OF_ONE_AUTHOR);
    List<AffiliationMention> mentions = new ArrayList<>();
    for (int i = 0; i < Math.max(texts.size(), codes.size()); i++) {
      String code = at(codes, i);
      String text = Folding.blanks(at(texts, i));
      if (!text.isEmpty() || !code.isEmpty()) {
        mentions.add(new AffiliationMention(text.isEmpty() ? code : text, evidence(code)));
      }
    }
    return mentions;
  }

  private static List<ResolvedInstitution> evidence(String code) {
    return code.isEmpty() ? List.of() : List.of(new ResolvedInstitution("", "", code));
  }

  private static List<String> each(String field) {
    return field.isEmpty() ? List.of() : Fields.parts(Entities.decoded(field), BETWEEN);
  }

  private static String at(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at) : "";
  }
}
