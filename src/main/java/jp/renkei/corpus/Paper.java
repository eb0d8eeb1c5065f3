package jp.renkei.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * One record of a paper as a database exports it, before records of the same paper are joined.
 *
 * @param source where the record comes from, one of {@link Source#id()}
 * @param doi in lower case and without a prefix such as {@code https://doi.org/}, or empty
 * @param title with its entities decoded, or empty
 * @param year of publication, 0 where it is unknown
 * @param authorships in the order of the record
 * @param keywords as spelt in the record, in its order
 * @param concepts paths of the ACM Computing Classification System, {@code →} between the steps
 * @param authorsCut whether the record says that it leaves authors out
 */
public record Paper(
    String source,
    String doi,
    String title,
    int year,
    List<Authorship> authorships,
    List<String> keywords,
    List<String> concepts,
    boolean authorsCut) {

  public Paper {
    Source.of(source);
    if (year < 0 || year > Short.MAX_VALUE) {
      throw new IllegalArgumentException("year is " + year + ", expected 0 to 32767");
    }
    authorships = List.copyOf(authorships);
    keywords = List.copyOf(keywords);
    concepts = List.copyOf(concepts);
  }

  /** Whether nothing tells it from other papers. */
  boolean isNameless() {
    return title.isEmpty() && doi.isEmpty();
  }

  /** What the record gives for the countries of its affiliations and is none. */
  Stream<String> unknownCountries() {
    return authorships.stream()
        .flatMap(authorship -> authorship.affiliations().stream())
        .flatMap(mention -> mention.evidence().stream())
        .map(ResolvedInstitution::country)
        .filter(code -> !code.isEmpty() && !CountryCodes.isKnown(code));
  }
}
