package jp.renkei.advice;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.Metrics;

/** What a candidate scores, and who stands before whom in the lists of the advice. */
final class Ranking {

  private static final List<String> KINDS_IN_SURVEY_ORDER =
      List.of("region", "method", "pattern", "direction", "recommendation");

  private final GroundWeights weights;
  private final Map<String, Integer> place = new HashMap<>();
  private final Map<String, Long> papers = new HashMap<>();

  Ranking(Knowledge knowledge, Metrics metrics, GroundWeights weights) {
    this.weights = weights;
    for (String kind : KINDS_IN_SURVEY_ORDER) {
      Candidates.of(knowledge, kind).forEach(candidate -> place.put(candidate, place.size()));
    }
    for (CountryIndicators c : metrics.countries()) {
      papers.put(Candidates.COUNTRY + c.country(), c.papers());
    }
    Set<String> institutions =
        Candidates.of(knowledge, "institution").stream().map(Candidates::local).collect(toSet());
    for (InstitutionIndicators i : metrics.institutions(institutions)) {
      papers.put(Candidates.INSTITUTION + i.institution(), i.papers());
    }
  }

  int score(List<Ground> grounds) {
    return weights.score(grounds);
  }

  Judged judged(String candidate, Standing standing, List<Ground> grounds) {
    return new Judged(candidate, standing, score(grounds), grounds);
  }

  /**
   * A method or pattern as a whole: its own grounds and the score of its best region.
   *
   * @param inRegions in the order of {@link #byStandingAndScore}
   */
  Judged whole(String candidate, List<Ground> overall, List<Judged> inRegions) {
    return new Judged(
        candidate,
        StandingPolicy.best(inRegions.stream().map(Judged::standing).toList()),
        score(overall) + inRegions.getFirst().score(),
        overall);
  }

  /** Where scores are equal, the survey's own order decides. */
  Comparator<Judged> byStandingAndScore() {
    return standingAndScore()
        .thenComparing(judged -> place.getOrDefault(judged.candidate(), Integer.MAX_VALUE))
        .thenComparing(Judged::candidate);
  }

  /** Where scores are equal, papers decide. */
  Comparator<Judged> byStandingScoreAndPapers() {
    return byStandingScoreAnd(byPapers());
  }

  /** Where scores are equal, stated figures decide. */
  Comparator<Judged> byStandingScoreAnd(Comparator<String> figures) {
    return standingAndScore().thenComparing(Judged::candidate, figures);
  }

  /** More papers first, those without figures last. */
  Comparator<String> byPapers() {
    return Comparator.comparing(
            (String candidate) -> papers.getOrDefault(candidate, -1L), Comparator.reverseOrder())
        .thenComparing(Comparator.naturalOrder());
  }

  private static Comparator<Judged> standingAndScore() {
    return Comparator.comparing(Judged::standing)
        .thenComparing(Comparator.comparingInt(Judged::score).reversed());
  }
}
