package jp.renkei.metrics.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.renkei.corpus.Corpus;

/**
 * Of how many papers affiliations, a country and an institution are known.
 *
 * @param group a source, a year or an area
 * @param papers of the group
 * @param withAffiliation papers with at least one affiliation
 * @param withCountry papers with at least one country
 * @param withInstitution papers with at least one institution
 */
public record Coverage(
    String group, int papers, int withAffiliation, int withCountry, int withInstitution) {

  /** Below this share of papers with a country the figures of a group are to be doubted. */
  private static final double DOUBTFUL = 0.8;

  static List<Coverage> bySource(Corpus corpus, PlacedPapers papers) {
    return by(corpus, papers, paper -> List.of(corpus.source(paper).id()));
  }

  /** The unknown year is {@code 0}. */
  static List<Coverage> byYear(Corpus corpus, PlacedPapers papers) {
    return by(corpus, papers, paper -> List.of(String.valueOf(papers.years()[paper])));
  }

  /** Papers without an area are in none of the groups. */
  static List<Coverage> byArea(Corpus corpus, PlacedPapers papers) {
    return by(
        corpus,
        papers,
        paper -> IntStream.of(papers.areasOf().row(paper)).mapToObj(papers.areas()::get).toList());
  }

  boolean isDoubtful() {
    return withCountry < DOUBTFUL * papers;
  }

  private static List<Coverage> by(
      Corpus corpus, PlacedPapers papers, IntFunction<List<String>> groups) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int paper = 0; paper < papers.papers(); paper++) {
      for (String group : groups.apply(paper)) {
        int[] count = counts.computeIfAbsent(group, g -> new int[4]);
        count[0]++;
        count[1] += present(corpus.affiliations().size(paper));
        count[2] += present(papers.countriesOf().size(paper));
        count[3] += present(papers.institutionsOf().size(paper));
      }
    }
    List<Coverage> coverage = new ArrayList<>();
    counts.forEach((group, n) -> coverage.add(new Coverage(group, n[0], n[1], n[2], n[3])));
    return coverage;
  }

  private static int present(int size) {
    return Math.min(size, 1);
  }
}
