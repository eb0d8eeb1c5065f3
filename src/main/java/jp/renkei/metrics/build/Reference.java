package jp.renkei.metrics.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.PeerRadius;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.StandOutThresholds;
import jp.renkei.metrics.StrengthThreshold;

/**
 * What countries are held against: the country at the crosshair, the countries under study, and the
 * thresholds.
 *
 * @param country ISO 3166-1 alpha-2
 * @param studied the countries of the survey's table 2-6
 * @param peerRadius holds for Japan alone
 * @param strengths when a change of place is a strength
 * @param standOut when an institution stands out
 */
record Reference(
    String country,
    Set<String> studied,
    PeerRadius peerRadius,
    StrengthThreshold strengths,
    StandOutThresholds standOut) {

  static Reference read(String country, Metrics survey, Path parameters) {
    return new Reference(
        country,
        survey.countries().stream().map(CountryIndicators::country).collect(Collectors.toSet()),
        PeerRadius.read(parameters),
        StrengthThreshold.read(parameters),
        StandOutThresholds.read(parameters));
  }

  /** Whether peers and strengths can be told: the survey tells them for Japan alone. */
  boolean isSurveys() {
    return country.equals(QuadrantPlot.JAPAN);
  }

  /** The plot of these countries; none where the reference is not among them. */
  Optional<QuadrantPlot> plot(List<CountryIndicators> countries) {
    if (countries.stream().noneMatch(c -> c.country().equals(country))) {
      return Optional.empty();
    }
    return Optional.of(
        isSurveys()
            ? QuadrantPlot.of(countries, country, peerRadius)
            : QuadrantPlot.withoutPeers(countries, country));
  }
}
