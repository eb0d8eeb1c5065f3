package jp.renkei.metrics.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.renkei.affiliation.Institution;
import jp.renkei.affiliation.Placements;
import jp.renkei.corpus.RawAffiliation;

/**
 * {@code affiliations.csv}: each affiliation as papers spell it, where it was placed, and by which
 * step; several institutions or countries by {@code |}, the principal institution first.
 */
final class AffiliationTable {

  private static final List<String> HEADER =
      List.of("raw", "occurrences", "institution", "institution_step", "country", "country_step");

  private AffiliationTable() {}

  static void write(Path file, List<RawAffiliation> affiliations, Placements placements)
      throws IOException {
    try (TableFile table = TableFile.create(file, HEADER)) {
      table.rows(
          affiliations.size(), number -> cells(affiliations.get(number), placements, number));
    }
  }

  private static List<Object> cells(RawAffiliation affiliation, Placements placements, int number) {
    return List.of(
        affiliation.text(),
        affiliation.occurrences(),
        ids(placements, number),
        placements.institutionSteps().get(number).label(),
        codes(placements, number),
        placements.countrySteps().get(number).label());
  }

  private static String ids(Placements placements, int affiliation) {
    int principal = placements.principals()[affiliation];
    IntStream others =
        IntStream.of(placements.institutionsOf().row(affiliation)).filter(i -> i != principal);
    return IntStream.concat(IntStream.of(principal).filter(i -> i >= 0), others)
        .mapToObj(placements.institutions()::get)
        .map(Institution::id)
        .collect(Collectors.joining("|"));
  }

  private static String codes(Placements placements, int affiliation) {
    return IntStream.of(placements.countriesOf().row(affiliation))
        .mapToObj(placements.countries()::get)
        .collect(Collectors.joining("|"));
  }
}
