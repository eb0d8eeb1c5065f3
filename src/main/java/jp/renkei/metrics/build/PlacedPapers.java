package jp.renkei.metrics.build;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.renkei.affiliation.Institution;
import jp.renkei.corpus.Incidence;

/**
 * Papers with everything that they are counted by: year, countries, institutions and areas, each
 * once a paper.
 *
 * @param years by paper, 0 where unknown
 * @param countriesOf paper → countries
 * @param institutionsOf paper → institutions
 * @param areasOf paper → areas
 * @param countries ISO 3166-1 alpha-2, by number
 * @param institutions by number
 * @param areas by number
 */
record PlacedPapers(
    short[] years,
    Incidence countriesOf,
    Incidence institutionsOf,
    Incidence areasOf,
    List<String> countries,
    List<Institution> institutions,
    List<String> areas) {

  int papers() {
    return years.length;
  }

  /** Whether the authors' countries are two or more. */
  boolean international(int paper) {
    return countriesOf.size(paper) > 1;
  }

  int internationalPapers() {
    return (int) IntStream.range(0, papers()).filter(this::international).count();
  }

  boolean isOf(int paper, int area) {
    for (int at = areasOf.offsets()[paper]; at < areasOf.offsets()[paper + 1]; at++) {
      if (areasOf.items()[at] == area) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of the papers is from there. */
  boolean hasCountry(String country) {
    int number = countries.indexOf(country);
    return number >= 0 && IntStream.of(countriesOf.items()).anyMatch(item -> item == number);
  }

  /** Row by row the items of both. */
  static Incidence union(Incidence one, Incidence other) {
    int[][] rows = new int[one.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] =
          IntStream.concat(IntStream.of(one.row(row)), IntStream.of(other.row(row))).toArray();
    }
    return Incidence.of(rows);
  }

  /** The papers of one area. */
  PlacedPapers ofArea(int area) {
    return only(paper -> isOf(paper, area));
  }

  /** The papers with an area: what the survey calls ICT. */
  PlacedPapers withArea() {
    return only(paper -> areasOf.size(paper) > 0);
  }

  /** The papers of one year. */
  PlacedPapers ofYear(int year) {
    return only(paper -> years[paper] == year);
  }

  private PlacedPapers only(IntPredicate wanted) {
    int[] chosen = IntStream.range(0, papers()).filter(wanted).toArray();
    short[] chosenYears = new short[chosen.length];
    for (int at = 0; at < chosen.length; at++) {
      chosenYears[at] = years[chosen[at]];
    }
    return new PlacedPapers(
        chosenYears,
        rows(countriesOf, chosen),
        rows(institutionsOf, chosen),
        rows(areasOf, chosen),
        countries,
        institutions,
        areas);
  }

  private static Incidence rows(Incidence all, int[] chosen) {
    int[] offsets = new int[chosen.length + 1];
    for (int at = 0; at < chosen.length; at++) {
      offsets[at + 1] = offsets[at] + all.size(chosen[at]);
    }
    int[] items = new int[offsets[chosen.length]];
    for (int at = 0; at < chosen.length; at++) {
      System.arraycopy(
          all.items(), all.offsets()[chosen[at]], items, offsets[at], all.size(chosen[at]));
    }
    return new Incidence(offsets, items);
  }
}
